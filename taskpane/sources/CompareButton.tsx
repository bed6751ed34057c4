import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

/** The button that compares, and above it which sheets have changed since it was last pressed. */
export function CompareButton(props: {
  readonly words: {
    readonly changed: (sheets: string) => string;
    readonly compare: string;
    readonly compareAgain: string;
  };
  readonly isCompared: boolean;
  readonly changedSheets: readonly string[];
  /** Something is still to be chosen. */
  readonly isBlocked: boolean;
  readonly onCompare: () => void;
}): ReactNode {
  const { phase } = usePane().state;
  const { shell } = useTexts();
  const text = useTextStyles();
  const { words, isCompared, changedSheets, isBlocked, onCompare } = props;
  return (
    <>
      {isCompared && changedSheets.length > 0 && (
        <p className={text.paragraph} role="status">
          {words.changed(changedSheets.map(shell.quoted).join(shell.listSeparator))}
        </p>
      )}
      <div className={text.row}>
        <Button
          appearance="primary"
          disabledFocusable={isBlocked || phase.kind === 'busy'}
          onClick={onCompare}
        >
          {isCompared ? words.compareAgain : words.compare}
        </Button>
      </div>
    </>
  );
}
