import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClauseText } from '../engine/paneEngine';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingInlineStart: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  source: { color: tokens.colorNeutralForeground3, fontStyle: 'normal' },
});

/** The words of the notice a rule stands on, and where they are printed. */
export function ClauseQuote({ clause }: { readonly clause: ClauseText }) {
  const styles = useStyles();
  return (
    <blockquote className={styles.quote} lang="zh-CN">
      {clause.text !== '' && <div>{clause.text}</div>}
      <cite className={styles.source}>{clause.source}</cite>
    </blockquote>
  );
}
