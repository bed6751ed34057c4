import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  line: { padding: '6px 10px 7px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  top: { display: 'flex', columnGap: '8px', alignItems: 'center', minWidth: 0 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: {
    flexShrink: 0,
    maxWidth: '50%',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  sentence: { overflowWrap: 'anywhere' },
});

/** One line of a list: who, marked or not, something beside it, and below what there is to say. */
export function NamedLine(props: {
  readonly mark?: ReactNode;
  readonly name: string;
  readonly aside?: ReactNode;
  readonly sentence: string;
}): ReactNode {
  const styles = useStyles();
  const { mark, name, aside, sentence } = props;
  return (
    <div className={styles.line}>
      <div className={styles.top}>
        {mark}
        <span className={styles.name} lang={DATA_LANGUAGE} title={name}>
          {name}
        </span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      <div className={styles.sentence} lang={DATA_LANGUAGE}>
        {sentence}
      </div>
    </div>
  );
}
