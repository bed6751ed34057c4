import { capabilities } from './capabilities';
import { type Doing, faultCode, portError } from './faults';
import { counted } from './roundTrips';

export type Context = Excel.RequestContext;

/** Runs work in Excel, waiting while a cell is being edited. Errors leave as those of the port. */
export async function runExcel<T>(
  doing: Doing,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  try {
    return await counted(doing, (count) => runPlainly(count(work)));
  } catch (error) {
    throw portError(error, doing);
  }
}

type Run = <T>(work: (context: Context) => Promise<T>) => Promise<T>;

/**
 * Does something that writes, as one step of Excel's own undo where Excel can do that. `act` must take back what it
 * wrote when it throws: where one call has no undo, it is done again without the grouping.
 */
export async function runExcelWriting<T>(
  doing: 'writing' | 'restoring',
  act: (run: Run) => Promise<T>,
): Promise<T> {
  try {
    return await counted(doing, (count) =>
      withOwnUndo(
        (work) => runMerged(count(work)),
        (work) => runPlainly(count(work)),
        act,
      ),
    );
  } catch (error) {
    throw portError(error, doing);
  }
}

async function withOwnUndo<T>(
  merged: Run,
  plainly: Run,
  act: (run: Run) => Promise<T>,
): Promise<T> {
  if (!capabilities().mergesUndo) return act(plainly);
  try {
    return await act(merged);
  } catch (error) {
    if (!isUndoFault(error)) throw error;
  }
  return act(plainly);
}

const runPlainly: Run = (work) => Excel.run({ delayForCellEdit: true }, work);
const runMerged: Run = (work) => Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, work);

function isUndoFault(error: unknown): boolean {
  const original = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return faultCode(original) === 'UndoNotSupported';
}
