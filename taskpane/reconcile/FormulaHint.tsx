import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { type ReactNode, useRef } from 'react';
import { capabilities } from '../../src/workbook/office/capabilities';
import { usePane } from '../app/paneContext';
import { copyToClipboard } from '../look/copyToClipboard';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

const FORMULA = '=ANJU.RECONCILE(Sheet1!A1:Z500,Sheet2!A1:Z500)';

const useStyles = makeStyles({
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Two sheets can be compared by a formula too, which follows both. */
export function FormulaHint(): ReactNode {
  const { actions } = usePane();
  const { shell, reconcile: words } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const shown = useRef<HTMLElement>(null);
  const copy = async (): Promise<void> => {
    const { copied, copyFailed } = shell.diagnostics;
    const isCopied = await copyToClipboard(FORMULA);
    if (!isCopied && shown.current !== null) getSelection()?.selectAllChildren(shown.current);
    actions.say(isCopied ? copied : copyFailed);
  };
  return (
    <Unfold title={words.formulaTitle}>
      {!capabilities().customFunctions && <p className={text.secondary}>{words.noFunctions}</p>}
      <p className={text.secondary}>{words.formulaText}</p>
      <code ref={shown} className={styles.formula}>
        {FORMULA}
      </code>
      <div className={text.row}>
        <Button size="small" icon={<Copy20Regular />} onClick={() => void copy()}>
          {shell.diagnostics.copy}
        </Button>
      </div>
      <p className={text.secondary}>{words.formulaWhere}</p>
    </Unfold>
  );
}
