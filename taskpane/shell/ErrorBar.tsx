import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  bar: { flexShrink: 0, paddingBlock: '4px' },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** The last failure as a sentence, until it is closed or something else begins. */
export function ErrorBar(): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  if (state.error === undefined) return undefined;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {state.error.sentence}{' '}
        {state.page.id !== 'diagnostics' && (
          <Link
            inline
            as="button"
            onClick={() => {
              actions.openPage('diagnostics');
            }}
          >
            {shell.showDiagnostics}
          </Link>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={shell.close}
            onClick={actions.clearError}
          />
        }
      />
    </MessageBar>
  );
}
