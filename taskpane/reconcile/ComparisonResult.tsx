import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { Comparison } from '../engine/reconcile/reconcileEngine';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { Section } from '../look/Section';
import { useShownWhenNew } from '../look/useShownWhenNew';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { PairCard } from './PairCard';
import { PairMatrix } from './PairMatrix';

const FEWEST_FOR_MATRIX = 3;

/** Every pair with its counts; where there are three systems or more, first which pair needs most work. */
export function ComparisonResult({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { shell, reconcile: words } = useTexts();
  const text = useTextStyles();
  const { systems, pairs, notes } = comparison;
  const shown = useShownWhenNew(usePane().state.reconcile.kept.last);
  const names = systems
    .map(({ name, households }) => words.systemHouseholds(name, households))
    .join(shell.listSeparator);
  return (
    <div ref={shown}>
      <Section title={words.result}>
        <p className={text.secondary} lang={DATA_LANGUAGE}>
          {words.systems(names)}
        </p>
        {notes.map((note) => (
          <p key={note} className={text.paragraph} lang={DATA_LANGUAGE}>
            {note}
          </p>
        ))}
        {systems.length >= FEWEST_FOR_MATRIX && <PairMatrix comparison={comparison} />}
        {pairs.map((pair, index) => (
          <PairCard key={`${pair.left} ${pair.right}`} pair={pair} index={index} />
        ))}
      </Section>
    </div>
  );
}
