import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { type ReactNode, useState } from 'react';
import { usePane } from '../app/paneContext';
import { useTexts } from '../texts/useTexts';

/** Takes back the latest write after asking once more, in place. */
export function RestoreButton({ label }: { readonly label: string }): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const isBusy = state.phase.kind === 'busy';
  if (!isAsking) {
    return (
      <Button
        icon={<ArrowUndo20Regular />}
        disabledFocusable={isBusy}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {label}
      </Button>
    );
  }
  return (
    <>
      <Button
        autoFocus
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => {
          setIsAsking(false);
          void actions.restore();
        }}
      >
        {shell.restore.confirm}
      </Button>
      <Button
        onClick={() => {
          setIsAsking(false);
        }}
      >
        {shell.restore.keep}
      </Button>
    </>
  );
}
