import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { dueSince, lastDay } from './due';

/** When the last comparison was, whether the next one is due, and what is left of the last. */
export function DueNote(): ReactNode {
  const { sources, kept } = usePane().state.reconcile;
  const words = useTexts().reconcile;
  const text = useTextStyles();
  if (sources === undefined) return undefined;
  const due = dueSince(lastDay(kept.last, sources.lastLogged), new Date());
  const { reminders } = sources;
  if (due?.isDue === false && reminders.length === 0) {
    return <p className={text.secondary}>{words.lastOn(due.last, due.days)}</p>;
  }
  const said = due === undefined ? words.never : words.lastOn(due.last, due.days);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {due?.isDue === true ? `${said} ${words.due}` : said}
        {reminders.map((reminder) => (
          <div key={reminder} lang={DATA_LANGUAGE}>
            {reminder}
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
