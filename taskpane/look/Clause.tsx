import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ClauseText } from '../engine/paneEngine';
import { DATA_LANGUAGE } from './dataLanguage';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    overflowWrap: 'anywhere',
  },
  source: {
    display: 'block',
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontStyle: 'normal',
  },
});

/** The words of a notice and where they stand. */
export function Clause({ clause }: { readonly clause: ClauseText }): ReactNode {
  const styles = useStyles();
  return (
    <blockquote className={styles.quote} lang={DATA_LANGUAGE}>
      {clause.text}
      <cite className={styles.source}>{clause.source}</cite>
    </blockquote>
  );
}
