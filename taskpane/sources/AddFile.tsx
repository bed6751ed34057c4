import { Button } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { type ReactNode, useRef } from 'react';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

const KINDS = '.xlsx,.xlsm,.xlsb,.xls,.csv,.txt,.ods,.et';

/** Picks export files from disk. Nothing is ever written to them. */
export function AddFile({
  onAdd,
}: {
  readonly onAdd: (files: readonly File[]) => void;
}): ReactNode {
  const { state } = usePane();
  const words = useTexts().reconcile;
  const text = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={KINDS}
        aria-label={words.addFile}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onAdd(files);
        }}
      />
      <div className={text.row}>
        <Button
          icon={<DocumentAdd20Regular />}
          disabledFocusable={state.phase.kind === 'busy'}
          onClick={() => {
            input.current?.click();
          }}
        >
          {words.addFile}
        </Button>
      </div>
      <p className={text.secondary}>{words.addFileHint}</p>
    </div>
  );
}
