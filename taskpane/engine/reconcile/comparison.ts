import type { ReconcileResult } from '../../../src/jobs/reconcileWorkbooks';
import type { NamedPair } from '../../../src/ledgers/comparison/comparisonInput';
import type { ComparedPair, Comparison } from './reconcileEngine';

/** The result in numbers: what the matrix of pairs shows. */
export function comparisonOf(
  { day, systems, answerNotes }: ReconcileResult,
  pairs: readonly NamedPair[],
): Comparison {
  return {
    day,
    systems: systems.map(({ name, definition, households }) => ({
      name,
      system: definition?.name,
      households: households.length,
    })),
    pairs: pairs.map((named) => ({
      left: systems.indexOf(named.pair.left),
      right: systems.indexOf(named.pair.right),
      ...pairOf(named),
    })),
    notes: answerNotes,
  };
}

function pairOf({ pair, left, right }: NamedPair): Omit<ComparedPair, 'left' | 'right'> {
  const { kind, counts, villageQuestions, topics, notCompared } = pair;
  return {
    leftName: left,
    rightName: right,
    kind,
    counts,
    villageQuestions: villageQuestions.length,
    topics: topics.map(({ label }) => label),
    notCompared: notCompared.map(({ topic, lacking, exportable }) => ({
      topic: topic.label,
      lacking: lacking === 'left' ? left : right,
      exportable,
    })),
  };
}
