import { Button } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { type ReactNode, useRef } from 'react';
import { useTextStyles } from './useTextStyles';

const KINDS = '.xlsx,.xlsm,.xlsb,.xls,.csv,.txt,.ods,.et';

/** Picks files from disk. They are only read. */
export function PickFiles(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly several?: boolean;
  readonly isBusy: boolean;
  readonly onPick: (files: readonly File[]) => void;
}): ReactNode {
  const { label, hint, several = true, isBusy, onPick } = props;
  const text = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        multiple={several}
        accept={KINDS}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onPick(files);
        }}
      />
      <div className={text.row}>
        <Button
          icon={<DocumentAdd20Regular />}
          disabledFocusable={isBusy}
          onClick={() => {
            input.current?.click();
          }}
        >
          {label}
        </Button>
      </div>
      {hint !== undefined && <p className={text.secondary}>{hint}</p>}
    </div>
  );
}
