import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LineRow } from '../engine/reconcile/reconcileEngine';
import { LineOnItsWay } from '../list/LineOnItsWay';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  line: { padding: '6px 10px 7px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  top: { display: 'flex', columnGap: '8px', alignItems: 'baseline', minWidth: 0 },
  household: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  topic: { flexShrink: 0, maxWidth: '50%', color: tokens.colorNeutralForeground2 },
  sentence: { overflowWrap: 'anywhere' },
});

/** One line of the comparison: who, what about, and what the two sides say. */
export function Line({ row }: { readonly row: LineRow | undefined }): ReactNode {
  const styles = useStyles();
  const words = useTexts().reconcile;
  if (row === undefined) return <LineOnItsWay />;
  const { household, topic, kind, normal, sentence } = row;
  return (
    <div className={styles.line}>
      <div className={styles.top}>
        <span className={styles.household} lang={DATA_LANGUAGE}>
          {household}
        </span>
        {topic === '' ? (
          <span className={styles.topic}>{normal ? words.normal : words.kinds[kind]}</span>
        ) : (
          <span className={styles.topic} lang={DATA_LANGUAGE}>
            {topic}
          </span>
        )}
      </div>
      <div className={styles.sentence} lang={DATA_LANGUAGE}>
        {sentence}
      </div>
    </div>
  );
}
