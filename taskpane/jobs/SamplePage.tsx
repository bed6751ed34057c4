import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

/** What the sample is, and the way to its preview. */
export function SamplePage(): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const text = useTextStyles();
  return (
    <div className={text.page}>
      <p className={text.paragraph}>{shell.sample.text}</p>
      <p className={text.secondary}>{shell.sample.advice}</p>
      <div className={text.row}>
        <Button
          appearance="primary"
          disabledFocusable={state.phase.kind === 'busy'}
          onClick={() => void actions.planSample()}
        >
          {shell.sample.put}
        </Button>
      </div>
    </div>
  );
}
