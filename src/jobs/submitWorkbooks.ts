import type { CheckResult } from '../domain/check';
import type { RawTable } from '../domain/rawTable';
import { identityOf, type SubmissionIdentity } from '../ledgers/submission/identity';
import { planSubmission } from '../ledgers/submission/planSubmission';
import { type SubmissionInput, submissionInput } from '../ledgers/submission/submissionInput';
import { isHandedIn } from '../ledgers/submission/submissionLedger';
import type { IdFormat } from '../ledgers/submission/idFormat';
import type { PlannedSheets } from '../ledgers/sheetRun';
import { refuseTooMany } from './generateSheets';
import { messagesOf } from './messagesOf';

/** What is to be handed in, what holds the rest back, and the sheets as they are to be written. */
export interface PlannedSubmission extends PlannedSheets {
  readonly input: SubmissionInput;
  readonly identity: SubmissionIdentity;
}

/**
 * Plans the submission sheets of a check over the tables of the workbook they go into (none: a new workbook). Reads and
 * writes nothing itself, so a page may call it. Throws JobRefused for more households than sheets can hold.
 */
export function planSubmissionOver(
  result: CheckResult,
  standing: readonly RawTable[],
  idFormat: IdFormat = 'text',
): PlannedSubmission {
  refuseTooMany(result.households.length);
  const options = { idFormat, town: result.profile.submission ?? {} };
  const input = submissionInput(result, messagesOf(result), options);
  const handedIn = input.rows.filter((row) => isHandedIn('household-information', row)).length;
  return {
    ...planSubmission(input, standing),
    input,
    identity: identityOf(input.rows, handedIn),
  };
}
