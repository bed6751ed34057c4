import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePane } from '../app/paneContext';
import { EmptyState } from '../look/EmptyState';
import { useTexts } from '../texts/useTexts';

/**
 * Whoever opens the page of a comparison wants to compare: the workbook is read at once, unless something else is
 * going on; then there is a button for it.
 */
export function ReadFirst(props: {
  readonly title: string;
  readonly onRead: () => void;
}): ReactNode {
  const { state } = usePane();
  const words = useTexts().reconcile;
  const { title, onRead } = props;
  const isAsked = useRef(false);
  const isIdle = state.phase.kind === 'idle';
  useEffect(() => {
    if (isAsked.current || !isIdle) return;
    isAsked.current = true;
    onRead();
  }, [isIdle, onRead]);
  return (
    <EmptyState title={title} text={words.notRead}>
      <Button disabledFocusable={!isIdle} onClick={onRead}>
        {words.read}
      </Button>
    </EmptyState>
  );
}
