import { applyWrites } from '../domain/applyPlan';
import type { CheckResult } from '../domain/check';
import type { RawTable } from '../domain/rawTable';
import { planReview, type ReviewedSheets } from '../ledgers/review/planReview';
import { returnList } from '../ledgers/review/returnList';
import { submissionInput } from '../ledgers/submission/submissionInput';
import type { CheckOptions } from './checkWorkbooks';
import { refuseTooMany, type StandingWorkbook } from './generateSheets';
import { messagesOf } from './messagesOf';
import { planSplit, type SplitFile } from './splitWorkbook';

/** The office's review as it will stand, and the check it tells of. */
export interface PlannedReview extends ReviewedSheets {
  readonly result: CheckResult;
}

/**
 * Plans the review of a check over the tables of the workbook it goes into (none: a new workbook). Returned rows are checked
 * with all others, since a mended number may be another household's. Throws JobRefused for more than sheets can hold.
 */
export function planReviewOver(result: CheckResult, standing: readonly RawTable[]): PlannedReview {
  refuseTooMany(result.households.length);
  const messageOf = messagesOf(result);
  const options = { idFormat: 'text' as const, town: result.profile.submission ?? {} };
  const input = submissionInput(result, messageOf, options);
  return { ...planReview(input, messageOf, standing), result };
}

/** 退回清单 as one file a village, to be merged back when it is filled in; none where nothing is returned. */
export function returnFiles(
  { plan, returned }: PlannedReview,
  { name, tables }: StandingWorkbook,
  options: CheckOptions,
): readonly SplitFile[] {
  if (returned.length === 0) return [];
  const after = applyWrites(tables, plan.writes, name);
  const { files } = planSplit({ name, tables: after }, options, [returnList.sheetName]);
  return files.map((file) => ({ ...file, name: `${returnList.sheetName}_${file.name}` }));
}
