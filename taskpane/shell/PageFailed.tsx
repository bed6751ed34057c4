import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

/** Stands in the place of a page that cannot be shown. */
export function PageFailed(): ReactNode {
  const { actions } = usePane();
  const { shell } = useTexts();
  const text = useTextStyles();
  return (
    <div className={text.page} role="alert">
      <p className={text.paragraph}>{shell.crashed}</p>
      <div className={text.row}>
        <Button
          appearance="primary"
          onClick={() => {
            actions.openPage('overview');
          }}
        >
          {shell.toOverview}
        </Button>
        <Button
          onClick={() => {
            actions.openPage('diagnostics');
          }}
        >
          {shell.showDiagnostics}
        </Button>
      </div>
    </div>
  );
}
