import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DATA_LANGUAGE } from './dataLanguage';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});

/** What a job says of the clerk's data, a sentence an item. */
export function Sentences({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  const styles = useStyles();
  if (sentences.length === 0) return undefined;
  return (
    <ul className={styles.list} lang={DATA_LANGUAGE}>
      {sentences.map((sentence, index) => (
        <li key={index}>{sentence}</li>
      ))}
    </ul>
  );
}
