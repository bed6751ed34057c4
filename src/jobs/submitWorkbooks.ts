import type { CheckResult } from '../domain/check';
import type { Profile } from '../domain/profile';
import type { RawTable } from '../domain/rawTable';
import { identityOf, type SubmissionIdentity } from '../ledgers/submission/identity';
import { planSubmission } from '../ledgers/submission/planSubmission';
import { type SubmissionInput, submissionInput } from '../ledgers/submission/submissionInput';
import { isHandedIn } from '../ledgers/submission/submissionLedger';
import type { IdFormat } from '../ledgers/submission/idFormat';
import type { PlannedSheets } from '../ledgers/sheetRun';
import { refuseTooMany } from './generateSheets';
import { JobRefused } from './jobRefused';
import { messagesOf } from './messagesOf';

/** What is to be handed in, what holds the rest back, and the sheets as they are to be written. */
export interface PlannedSubmission extends PlannedSheets {
  readonly input: SubmissionInput;
  readonly identity: SubmissionIdentity;
}

/**
 * Plans the submission sheets of a check over the tables of the workbook they go into (none: a new workbook). Reads and
 * writes nothing itself, so a page may call it. Throws JobRefused for more households than sheets can hold, and under a notice
 * that asks for no such sheets.
 */
export function planSubmissionOver(
  result: CheckResult,
  standing: readonly RawTable[],
  idFormat: IdFormat = 'text',
): PlannedSubmission {
  refuseOtherNotice(result.profile);
  refuseTooMany(result.households.length);
  const options = { idFormat, town: result.profile.submission ?? {} };
  const input = submissionInput(result, messagesOf(result), options, standing);
  const handedIn = input.rows.filter((row) => isHandedIn('household-information', row)).length;
  return {
    ...planSubmission(input, standing),
    input,
    identity: identityOf(input.rows, handedIn),
  };
}

/** The four sheets are those of S2 六; the notice of 2020 has its results entered in an app (S1 四（二）, 五（二）). */
function refuseOtherNotice({ regime, title }: Profile): void {
  if (regime === '2024') return;
  throw new JobRefused(
    `报送表是2024年“回头看”方案要求的，“${title}”没有这些表。2020年的核验结果在核验手机APP中填报：请生成名单，按“核验问题清单”的“核验手机APP填报”一栏办理。`,
  );
}
