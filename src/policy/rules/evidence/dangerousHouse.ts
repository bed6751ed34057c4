import type { Grade, YearSpan, YesNo } from '../../../domain/fields/field';
import { fields } from '../../../domain/household';
import { lastDay, type PartialDate } from '../../../domain/partialDate';
import type { Reading } from '../../../domain/reading';
import type { RuleInput } from '../../../domain/rule';
import type { LedgerMeasure } from '../../../domain/vocabulary';

export function isYes(reading: Reading<YesNo>): boolean {
  return reading.state === 'read' && reading.value === 'yes';
}

export function isNo(reading: Reading<YesNo>): boolean {
  return reading.state === 'read' && reading.value === 'no';
}

export function isSafe(grade: Reading<Grade>): boolean {
  return grade.state === 'read' && (grade.value === 'A' || grade.value === 'B');
}

/** Closed, or safe again after the works. */
export function isSettled(input: RuleInput<never, 'closed' | 'afterGrade'>): boolean {
  return isYes(input.closed) || isSafe(input.afterGrade);
}

/** Terms of 进度 from which on the works are done. */
const DONE: ReadonlySet<string> = new Set(['completed', 'accepted', 'moved-in', 'paid']);

/** The works are done: by 进度, or by a day of completion that has come. */
export function isFinished(
  { progress, finishedOn }: RuleInput<never, 'progress' | 'finishedOn'>,
  today: PartialDate,
): boolean {
  if (progress.state === 'read') return DONE.has(progress.value);
  return finishedOn.state === 'read' && lastDay(finishedOn.value) <= lastDay(today);
}

/** Somebody wrote that people live in the dangerous house, or that they have not left it. */
export function isStillLivedIn(input: RuleInput<never, 'livedIn' | 'movedOut'>): boolean {
  if (isYes(input.movedOut)) return false;
  return isYes(input.livedIn) || (isNo(input.movedOut) && !isNo(input.livedIn));
}

/** Neither a year of renovation nor another way: the case for which S2 六 demands interim protection. */
export function isWithoutPlan(measure: Reading<LedgerMeasure>, year: Reading<YearSpan>): boolean {
  if (year.state !== 'blank') return false;
  if (measure.state === 'read') return measure.value === 'dangerous-house-renovation';
  return measure.state === 'blank';
}

type ClosingReadings = RuleInput<
  never,
  'closedOn' | 'closingEvidence' | 'afterGrade' | 'ledgerMeasure' | 'movedOut'
>;

/** What an entry that was closed still lacks, joined with `、`; empty when nothing (brief §6.3). */
export function missingForClosing(input: ClosingReadings): string {
  const missing: string[] = [];
  if (input.closedOn.state === 'blank') missing.push(fields.closedOn.label);
  if (input.closingEvidence.state === 'blank') missing.push(fields.closingEvidence.label);
  if (isRenovation(input.ledgerMeasure)) {
    if (!isSafe(input.afterGrade)) missing.push(`${fields.afterGrade.label}（A级或B级）`);
  } else if (isNo(input.movedOut)) {
    missing.push('搬离危房');
  }
  return missing.join('、');
}

/** Entries without a way of their own are taken for renovations: the way that needs most evidence. */
function isRenovation(measure: Reading<LedgerMeasure>): boolean {
  return measure.state !== 'read' || measure.value === 'dangerous-house-renovation';
}
