import type { IdNumber } from '../../../domain/fields/field';
import type { PartialDate } from '../../../domain/partialDate';
import { examineIdNumber, type IdExamination } from '../../../domain/read/idNumber';
import type { Reading } from '../../../domain/reading';

/** What is wrong with a certificate number; undefined for one that was read and for a blank cell. */
export function idProblem(
  reading: Reading<IdNumber>,
  today: PartialDate,
): IdExamination | undefined {
  return reading.state === 'unreadable' ? examineIdNumber(reading.raw, today) : undefined;
}

/** Chinese half-sentence for a cell that holds no single, complete number; undefined for other problems. */
export function whyUnclear(problem: IdExamination): string | undefined {
  if (problem.kind === 'two-numbers') return `中有${problem.numbers.length}个号码`;
  if (problem.kind === 'masked') return '中间几位被星号遮住';
  return problem.kind === 'not-a-number' ? '不是号码' : undefined;
}
