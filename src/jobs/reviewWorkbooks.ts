import { applyWrites } from '../domain/applyPlan';
import type { CheckResult } from '../domain/check';
import type { RawTable } from '../domain/rawTable';
import { planReview, type ReviewedSheets } from '../ledgers/review/planReview';
import { returnList } from '../ledgers/review/returnList';
import { submissionInput } from '../ledgers/submission/submissionInput';
import { type CheckOptions, JobRefused } from './checkWorkbooks';
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
  return splitReturns({ name, tables: applyWrites(tables, plan.writes, name) }, options);
}

/** The same of a workbook that holds 退回清单 already. Throws JobRefused where it does not. */
export function splitReturns(
  { name, tables }: StandingWorkbook,
  options: CheckOptions,
): readonly SplitFile[] {
  const { sheetName } = returnList;
  if (!tables.some((table) => table.name === sheetName)) {
    throw new JobRefused(
      `《${name}》里没有“${sheetName}”；请先做“办公室审核”，写明退回的户，再生成一次，保存以后再分。`,
    );
  }
  const { files } = planSplit({ name, tables }, options, [sheetName]);
  return files.map((file) => ({ ...file, name: `${sheetName}_${file.name}` }));
}
