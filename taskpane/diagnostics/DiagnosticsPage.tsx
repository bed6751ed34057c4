import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { type ReactNode, useMemo, useRef } from 'react';
import packageFile from '../../package.json';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { hostFacts } from '../office/hostFacts';
import { useTexts } from '../texts/useTexts';
import { copyToClipboard } from '../look/copyToClipboard';
import { factsText, stateFacts } from './diagnosticsText';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What an administrator needs to know, to be copied and sent. */
export function DiagnosticsPage(): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const facts = useMemo(
    () => factsText([...stateFacts(state, packageFile.version), ...hostFacts()]),
    [state],
  );
  const words = shell.diagnostics;
  const shown = useRef<HTMLPreElement>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyToClipboard(facts);
    if (!isCopied && shown.current !== null) getSelection()?.selectAllChildren(shown.current);
    actions.say(isCopied ? words.copied : words.copyFailed);
  };
  return (
    <div className={text.page}>
      <p className={text.paragraph}>{words.intro}</p>
      <div className={text.row}>
        <Button appearance="primary" icon={<Copy20Regular />} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <pre
        ref={shown}
        className={styles.facts}
        tabIndex={0}
        role="region"
        aria-label={shell.pages.diagnostics}
      >
        {facts}
      </pre>
    </div>
  );
}
