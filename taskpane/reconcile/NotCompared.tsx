import type { ReactNode } from 'react';
import { groupBy } from '../../src/domain/grouping';
import type { ComparedPair } from '../engine/reconcile/reconcileEngine';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

/** What was not compared: first what another export would allow, then what a system does not hold at all. */
export function NotCompared({ pair }: { readonly pair: ComparedPair }): ReactNode {
  const { shell, reconcile: words } = useTexts();
  const text = useTextStyles();
  const { notCompared } = pair;
  if (notCompared.length === 0) return undefined;
  const sentences = [true, false].flatMap((exportable) => {
    const alike = notCompared.filter((each) => each.exportable === exportable);
    return [...groupBy(alike, ({ lacking }) => lacking)].map(([system, topics]) => {
      const names = topics.map(({ topic }) => topic).join(shell.listSeparator);
      return exportable ? words.exportLacks(names, system) : words.systemLacks(names, system);
    });
  });
  return (
    <Unfold title={words.notComparedCount(notCompared.length)}>
      {sentences.map((sentence) => (
        <p key={sentence} className={text.secondary} lang={DATA_LANGUAGE}>
          {sentence}
        </p>
      ))}
    </Unfold>
  );
}
