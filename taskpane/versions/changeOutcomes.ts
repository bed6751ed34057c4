import type { ChangeOutcome, ChangeQuery } from '../engine/versions/versionsEngine';

/** What needs somebody's eye comes first. */
export const changeOutcomes: readonly ChangeOutcome[] = [
  'changed',
  'added',
  'removed',
  'perhaps',
  'spelling',
];

/** The list of an outcome as it is first shown. */
export function changesOf(pair: number, outcome: ChangeOutcome): ChangeQuery {
  return { pair, outcome, groupBy: 'village' };
}
