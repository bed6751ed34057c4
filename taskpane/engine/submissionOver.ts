import { type PlannedSubmission, planSubmissionOver } from '../../src/jobs/submitWorkbooks';
import { idFormats } from '../../src/ledgers/submission/idFormat';
import type { CheckAtHand } from './checkAtHand';
import type { Answers } from './formAnswers';

/**
 * The submission over the workbook, with certificate numbers as the form wants them. Sheets that are exports of other
 * systems only fill what is blank; the notes say which were taken for such.
 */
export function planSubmission(
  { tables, withExports }: CheckAtHand,
  { oneOf }: Answers,
): PlannedSubmission {
  const { result, notes } = withExports();
  const planned = planSubmissionOver(result, tables, oneOf('id', idFormats));
  return { ...planned, notes: [...notes, ...planned.notes] };
}
