import type { Judgement } from '../../src/domain/preliminaryJudgement';
import type { Counted, HouseholdQuery } from '../engine/paneEngine';

/** The judgements that send somebody out: those of the site visit list. */
export const visitJudgements = ['site-visit', 'ledger+site-visit'] as const satisfies Judgement[];

/** What a choice of judgements is called in a form field; empty for all. */
export function choiceOf({ judgements }: HouseholdQuery): string {
  return judgements?.join(' ') ?? '';
}

/** The judgements that a form field names; undefined for all. */
export function judgementsOf(choice: string, known: readonly Counted<Judgement>[]) {
  const names = choice.split(' ');
  const chosen = known.flatMap(({ id }) => (names.includes(id) ? [id] : []));
  return chosen.length === 0 ? undefined : chosen;
}

/** How many households have one of the judgements; of all, when none are named. */
export function countOf(
  counted: readonly Counted<Judgement>[],
  judgements?: readonly Judgement[],
): number {
  return counted
    .filter(({ id }) => judgements?.includes(id) ?? true)
    .reduce((sum, { count }) => sum + count, 0);
}
