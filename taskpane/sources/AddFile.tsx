import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { PickFiles } from '../look/PickFiles';
import { useTexts } from '../texts/useTexts';

/** Picks export files from disk. Nothing is ever written to them. */
export function AddFile({
  onAdd,
}: {
  readonly onAdd: (files: readonly File[]) => void;
}): ReactNode {
  const { state } = usePane();
  const words = useTexts().reconcile;
  return (
    <PickFiles
      label={words.addFile}
      hint={words.addFileHint}
      isBusy={state.phase.kind === 'busy'}
      onPick={onAdd}
    />
  );
}
