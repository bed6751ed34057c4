import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { EmptyState } from './EmptyState';

/** Stands in a view that shows what a check found while there was none. */
export function NotCheckedYet(props: {
  readonly texts: {
    readonly notChecked: string;
    readonly notCheckedHint: string;
    readonly check: string;
  };
}): ReactNode {
  const { state, actions } = usePane();
  return (
    <EmptyState title={props.texts.notChecked} text={props.texts.notCheckedHint}>
      <Button
        appearance="primary"
        disabled={state.phase.kind !== 'idle'}
        onClick={() => void actions.check()}
      >
        {props.texts.check}
      </Button>
    </EmptyState>
  );
}
