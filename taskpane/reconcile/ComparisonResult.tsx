import type { ReactNode } from 'react';
import type { Comparison } from '../engine/reconcile/reconcileEngine';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { Section } from '../look/Section';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { PairCard } from './PairCard';
import { PairMatrix } from './PairMatrix';

const FEWEST_FOR_MATRIX = 3;

/** Every pair with its counts; where there are three systems or more, first which pair needs most work. */
export function ComparisonResult({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { shell, reconcile: words } = useTexts();
  const text = useTextStyles();
  const { systems, pairs } = comparison;
  const names = systems
    .map(({ name, households }) => words.systemHouseholds(name, households))
    .join(shell.listSeparator);
  return (
    <Section title={words.result}>
      <p className={text.secondary} lang={DATA_LANGUAGE}>
        {words.systems(names)}
      </p>
      {systems.length >= FEWEST_FOR_MATRIX && <PairMatrix comparison={comparison} />}
      {pairs.map((pair, index) => (
        <PairCard key={`${pair.left} ${pair.right}`} pair={pair} index={index} />
      ))}
    </Section>
  );
}
