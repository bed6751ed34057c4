import type { Grade } from '../../../domain/fields/field';
import { sourceConclusionFieldIds } from '../../../domain/household';
import type { PartialDate } from '../../../domain/partialDate';
import type { Reading } from '../../../domain/reading';
import type { RuleInput } from '../../../domain/rule';

/** Conclusions beside 鉴定等级 and 鉴定日期: of the site visit and of the systems S2 三（四） names. */
export const sourceFields = ['newGrade', 'newAppraisalDate', ...sourceConclusionFieldIds] as const;

type SourceReadings = RuleInput<never, (typeof sourceFields)[number]>;

export const NO_YEAR = Number.NEGATIVE_INFINITY;

/** Year of the newest conclusion of another source; `NO_YEAR` when none has both a date and a grade. */
export function newestSourceYear(input: SourceReadings): number {
  return Math.max(
    yearOf(input.newGrade, input.newAppraisalDate),
    yearOf(input.selfBuiltGrade, input.selfBuiltDate),
    yearOf(input.monitoringGrade, input.monitoringDate),
    yearOf(input.censusGrade, input.censusDate),
    yearOf(input.verificationGrade, input.verificationDate),
  );
}

/** A date without any grade concludes nothing; a grade whose letter is unclear still is a conclusion. */
function yearOf(grade: Reading<Grade>, date: Reading<PartialDate>): number {
  return date.state === 'read' && grade.state !== 'blank' ? date.value.year : NO_YEAR;
}

export function hasSourceConclusion(input: SourceReadings): boolean {
  for (const field of sourceFields) if (input[field].state !== 'blank') return true;
  return false;
}
