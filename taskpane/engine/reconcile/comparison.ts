import type { Reconciliation } from '../../../src/domain/reconcile/reconciliation';
import { sideNames } from '../../../src/domain/reconcile/sentences';
import type { ReconcileResult } from '../../../src/jobs/reconcileWorkbooks';
import type { ComparedPair, Comparison } from './reconcileEngine';

/** The result in numbers: what the matrix of pairs shows. */
export function comparisonOf({ day, systems, pairs }: ReconcileResult): Comparison {
  return {
    day,
    systems: systems.map(({ name, definition, households }) => ({
      name,
      system: definition?.name,
      households: households.length,
    })),
    pairs: pairs.map((pair) => ({
      left: systems.indexOf(pair.left),
      right: systems.indexOf(pair.right),
      ...pairOf(pair),
    })),
  };
}

function pairOf(pair: Reconciliation): Omit<ComparedPair, 'left' | 'right'> {
  const names = sideNames(pair);
  const { kind, counts, villageQuestions, topics, notCompared } = pair;
  return {
    leftName: names.left,
    rightName: names.right,
    kind,
    counts,
    villageQuestions: villageQuestions.length,
    topics: topics.map(({ label }) => label),
    notCompared: notCompared.map(({ topic, lacking }) => ({
      topic: topic.label,
      lacking: names[lacking],
    })),
  };
}
