import type { Grade, YesNo } from '../../../domain/fields/field';
import { lastDay, type PartialDate } from '../../../domain/partialDate';
import type { Reading } from '../../../domain/reading';
import type { RuleInput } from '../../../domain/rule';

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
