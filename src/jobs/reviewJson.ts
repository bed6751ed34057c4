import { villageLabel } from '../domain/villageLabel';
import { householdName } from './householdName';
import type { ReviewResultJson } from './reviewSchema';
import type { PlannedReview } from './reviewWorkbooks';

/** The result as plain data; the shape is `reviewResultSchema`. */
export function reviewJson(planned: PlannedReview, files: readonly string[]): ReviewResultJson {
  const { rows, returned, notes, result } = planned;
  return {
    day: result.day,
    counts: reviewCounts(planned),
    returned: returned.map(({ household, given, returns, errors, problems }) => ({
      household: householdName(household),
      village: villageLabel(household),
      ...{ reason: given.reason, explanation: given.explanation, person: given.person },
      ...{ date: given.date, round: returns, errors, problems: [...problems] },
    })),
    refused: rows.flatMap(({ household, opinion }) =>
      opinion.kind === 'refused' ? [{ household: householdName(household), why: opinion.why }] : [],
    ),
    files: [...files],
    notes: [...notes],
  };
}

/** Households before the office by what it has said of them. */
export function reviewCounts({ rows }: Pick<PlannedReview, 'rows'>): ReviewResultJson['counts'] {
  const said = (word: string): number =>
    rows.filter(({ opinion }) => opinion.kind === 'given' && opinion.given.word === word).length;
  const of = (kind: string): number => rows.filter(({ opinion }) => opinion.kind === kind).length;
  return {
    households: rows.length,
    ...{ passed: said('通过'), returned: said('退回'), refused: of('refused'), open: of('none') },
  };
}
