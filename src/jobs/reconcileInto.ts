import type { RawTable } from '../domain/rawTable';
import { standingAnswers } from '../ledgers/comparison/standingAnswers';
import type { Workbook } from '../workbook/port';
import {
  planReconciliation,
  type PlannedReconciliation,
  type ReconciliationPlanOptions,
} from './planReconciliation';
import { reconcileFiles, type ReconcileRequest, type ReconcileResult } from './reconcileWorkbooks';

/** A comparison, and what it will write into a workbook. */
export interface ReconciledInto {
  readonly result: ReconcileResult;
  readonly planned: PlannedReconciliation;
  /** The workbook as it stands. */
  readonly standing: readonly RawTable[];
}

/**
 * Reads all workbooks and the one the sheets go into (which may be among them), follows the answers that stand there,
 * and plans. Throws JobRefused when there are fewer than two lists.
 */
export async function reconcileInto(
  request: ReconcileRequest,
  target: Workbook,
  plan: Omit<ReconciliationPlanOptions, 'agreedInto'> & { readonly agreed?: boolean },
): Promise<ReconciledInto> {
  const { workbooks, progress, ...options } = request;
  const files: (readonly RawTable[])[] = [];
  for (const workbook of workbooks) files.push(await workbook.readSheets(progress));
  const standing = files[workbooks.indexOf(target)] ?? (await target.readSheets(progress));
  const result = reconcileFiles(files, { ...options, answered: standingAnswers(standing) });
  const { agreed, ...rest } = plan;
  const agreedInto = agreed === true ? { agreedInto: target.name } : {};
  return {
    result,
    standing,
    planned: planReconciliation(result, standing, { ...rest, ...agreedInto }),
  };
}
