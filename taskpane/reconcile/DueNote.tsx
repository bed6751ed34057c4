import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { dueSince } from './due';

/** When the last comparison was, and whether the next one is due. */
export function DueNote(): ReactNode {
  const { sources, kept } = usePane().state.reconcile;
  const words = useTexts().reconcile;
  const text = useTextStyles();
  if (sources === undefined) return undefined;
  const due = dueSince(kept.last, new Date());
  if (due?.isDue === false) {
    return <p className={text.secondary}>{words.lastOn(due.last, due.days)}</p>;
  }
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {due === undefined ? words.never : `${words.lastOn(due.last, due.days)} ${words.due}`}
      </MessageBarBody>
    </MessageBar>
  );
}
