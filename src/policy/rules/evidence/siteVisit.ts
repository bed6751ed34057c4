import { firstDay, isBefore } from '../../../domain/partialDate';
import type { RuleInput } from '../../../domain/rule';

/**
 * Somebody was there and wrote down when and what was found. That answers triggers T2 and T3: unchanged
 * closes them (S2 五1), changed asks for a new appraisal, which other rules demand (S2 五2). A visit
 * from before the cut-off year proves no more than a conclusion of its year.
 */
export function isVisited(
  { siteVisitOutcome, siteVisitDate }: RuleInput<never, 'siteVisitOutcome' | 'siteVisitDate'>,
  cutOffYear: number,
): boolean {
  return (
    siteVisitOutcome.state === 'read' &&
    siteVisitDate.state === 'read' &&
    siteVisitDate.value.year >= cutOffYear
  );
}

/** The clerk wrote the new conclusion over the old one: its date is not before the visit. */
export function isAppraisedSinceVisit(
  input: RuleInput<never, 'appraisalDate' | 'siteVisitDate'>,
): boolean {
  const { appraisalDate, siteVisitDate } = input;
  if (appraisalDate.state !== 'read' || siteVisitDate.state !== 'read') return false;
  if (firstDay(appraisalDate.value) === Number.NEGATIVE_INFINITY) return false;
  return isBefore(appraisalDate.value, siteVisitDate.value) !== true;
}
