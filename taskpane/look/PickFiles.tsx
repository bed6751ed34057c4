import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { ErrorCircle12Filled } from '@fluentui/react-icons/svg/error-circle';
import { type ReactNode, useId, useRef } from 'react';
import { useTextStyles } from './useTextStyles';

const KINDS = '.xlsx,.xlsm,.xlsb,.xls,.csv,.txt,.ods,.et';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  problem: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteRedForeground1,
    '& svg': { flexShrink: 0 },
  },
});

/** Picks files from disk. They are only read. */
export function PickFiles(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why nothing can be done without a file. */
  readonly problem?: string | undefined;
  readonly several?: boolean;
  readonly isBusy: boolean;
  readonly onPick: (files: readonly File[]) => void;
}): ReactNode {
  const { label, hint, problem, several = true, isBusy, onPick } = props;
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.field}>
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
          aria-describedby={id}
          {...(problem === undefined ? {} : { 'data-problem': true })}
          onClick={() => {
            input.current?.click();
          }}
        >
          {label}
        </Button>
      </div>
      <div id={id} className={text.secondary}>
        {problem !== undefined && (
          <p className={styles.problem} role="alert">
            <ErrorCircle12Filled aria-hidden />
            {problem}
          </p>
        )}
        {hint}
      </div>
    </div>
  );
}
