import { makeStyles, tokens } from '@fluentui/react-components';
import type { FindingRow } from '../engine/paneEngine';
import { useTexts } from '../texts/useTexts';
import { LineOnItsWay } from '../list/LineOnItsWay';
import { SeverityMark } from '../look/SeverityMark';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  line: { padding: '6px 10px 7px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  top: { display: 'flex', columnGap: '8px', alignItems: 'center', minWidth: 0 },
  household: {
    minWidth: 0,
    flexGrow: 1,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  where: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  message: { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
});

/** One finding of the list, or the place it will take when it has not arrived yet. */
export function FindingLine({ found }: { readonly found: FindingRow | undefined }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  if (found === undefined) return <LineOnItsWay />;
  return (
    <div className={styles.line}>
      <div className={styles.top}>
        <SeverityMark severity={found.severity} />
        <span className={styles.household} lang={DATA_LANGUAGE}>
          {found.household || found.sheet}
        </span>
        <span className={styles.where}>{found.where || texts.wholeSheet}</span>
      </div>
      <div className={styles.message} lang={DATA_LANGUAGE}>
        {found.message}
      </div>
    </div>
  );
}
