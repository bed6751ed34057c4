import { capabilities } from './capabilities';
import { type Doing, faultCode, portError } from './faults';

export type Context = Excel.RequestContext;

/** Runs work in Excel, waiting while a cell is being edited. Errors leave as those of the port. */
export async function runExcel<T>(
  doing: Doing,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw portError(error, doing);
  }
}

/**
 * Runs work that writes, as one step of Excel's own undo where Excel can do that. `work` must take back what it
 * wrote when it throws: where one call has no undo, it is run again without the grouping.
 */
export async function runExcelWriting<T>(
  doing: 'writing' | 'restoring',
  work: (context: Context) => Promise<T>,
): Promise<T> {
  if (!capabilities().mergesUndo) return runExcel(doing, work);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, work);
  } catch (error) {
    if (!isUndoFault(error)) throw portError(error, doing);
  }
  return runExcel(doing, work);
}

function isUndoFault(error: unknown): boolean {
  const original = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return faultCode(original) === 'UndoNotSupported';
}
