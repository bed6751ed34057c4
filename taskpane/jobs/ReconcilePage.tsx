import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { type ReactNode, useRef } from 'react';
import { capabilities } from '../../src/workbook/office/capabilities';
import { usePane } from '../app/paneContext';
import { copyToClipboard } from '../look/copyToClipboard';
import { Section } from '../look/Section';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

const FORMULA = '=ANJU.RECONCILE(Sheet1!A1:Z500,Sheet2!A1:Z500)';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Two systems are compared by a formula, which follows both sheets; this page says how. */
export function ReconcilePage(): ReactNode {
  const { actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const words = shell.reconcile;
  const shown = useRef<HTMLElement>(null);
  const copy = async (): Promise<void> => {
    const { copied, copyFailed } = shell.diagnostics;
    const isCopied = await copyToClipboard(FORMULA);
    if (!isCopied && shown.current !== null) getSelection()?.selectAllChildren(shown.current);
    actions.say(isCopied ? copied : copyFailed);
  };
  return (
    <div className={text.page}>
      {capabilities().customFunctions ? undefined : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.noFunctions}</MessageBarBody>
        </MessageBar>
      )}
      <p className={text.paragraph}>{words.text}</p>
      <ol className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Section title={words.formula}>
        <code ref={shown} className={styles.formula}>
          {FORMULA}
        </code>
        <div className={text.row}>
          <Button icon={<Copy20Regular />} onClick={() => void copy()}>
            {shell.diagnostics.copy}
          </Button>
        </div>
        <p className={text.secondary}>{words.where}</p>
      </Section>
    </div>
  );
}
