import { makeStyles, tokens } from '@fluentui/react-components';
import type { HouseholdRow } from '../engine/paneEngine';
import { LineOnItsWay } from '../list/LineOnItsWay';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  line: { padding: '6px 10px 7px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  top: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', minWidth: 0 },
  household: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  judgement: { color: tokens.colorNeutralForeground2 },
  reason: { overflowWrap: 'anywhere' },
});

/** One household: who, how it was judged, and why. */
export function HouseholdLine({ row }: { readonly row: HouseholdRow | undefined }) {
  const styles = useStyles();
  if (row === undefined) return <LineOnItsWay />;
  return (
    <div className={styles.line} lang={DATA_LANGUAGE}>
      <div className={styles.top}>
        <span className={styles.household}>{row.household}</span>
        <span className={styles.judgement}>{row.judgementLabel}</span>
      </div>
      <div className={styles.reason}>{row.reason}</div>
    </div>
  );
}
