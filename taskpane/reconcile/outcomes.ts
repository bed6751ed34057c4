import type { ComparedPair, LineQuery, Outcome } from '../engine/reconcile/reconcileEngine';

/** What needs somebody's hand comes first. */
export const outcomes: readonly Outcome[] = [
  'different',
  'onlyLeft',
  'onlyRight',
  'candidates',
  'shared',
  'villages',
  'compatible',
  'same',
];

/** Households (or questions) with an outcome. */
export function countOf({ counts, villageQuestions }: ComparedPair, outcome: Outcome): number {
  return outcome === 'villages' ? villageQuestions : counts[outcome];
}

/** Of the households on one side only, those that are expected to be; undefined for other outcomes. */
export function normalOf({ counts }: ComparedPair, outcome: Outcome): number | undefined {
  if (outcome === 'onlyLeft') return counts.onlyLeftNormal;
  return outcome === 'onlyRight' ? counts.onlyRightNormal : undefined;
}

/** Households that somebody has to look at. */
export function toLookAt(pair: ComparedPair): number {
  const { different, candidates, shared } = pair.counts;
  const unexpected = (['onlyLeft', 'onlyRight'] as const).map(
    (side) => countOf(pair, side) - (normalOf(pair, side) ?? 0),
  );
  return unexpected.reduce((sum, count) => sum + count, different + candidates + shared);
}

/** The list of an outcome as it is first shown. */
export function listOf(pair: number, outcome: Outcome): LineQuery {
  return { pair, outcome, groupBy: isAboutReasons({ outcome }) ? 'topic' : 'village' };
}

/** Lines about households on one side only are told apart by why, the others by field. */
export function isAboutReasons({ outcome }: Pick<LineQuery, 'outcome'>): boolean {
  return outcome === 'onlyLeft' || outcome === 'onlyRight';
}
