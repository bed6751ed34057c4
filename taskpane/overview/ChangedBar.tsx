import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { useTexts } from '../texts/useTexts';

const MOST_NAMES = 3;

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** Says that the workbook was changed since the check, and offers to check again. */
export function ChangedBar(): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const { changedSheets, phase } = state;
  if (changedSheets.length === 0) return undefined;
  const names =
    changedSheets.length > MOST_NAMES
      ? shell.overview.changedManySheets(changedSheets.length)
      : changedSheets.map((name) => shell.quoted(name)).join(shell.listSeparator);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>{shell.overview.changed(names)}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={phase.kind === 'busy'}
          onClick={() => void actions.check()}
        >
          {shell.overview.checkAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
