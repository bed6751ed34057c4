import { PlanRefused, type Progress, type UndoStep } from '../../port';
import type { Context } from '../excelRun';
import { sendWorks } from '../write/works';
import { takeBackWorks } from './takeBack';
import type { UndoHeader } from './undoRecord';
import { UndoSheet } from './undoSheet';

/** Writes that can be taken back, latest first. */
export async function undoStepsOf(context: Context): Promise<readonly UndoStep[]> {
  return (await UndoSheet.open(context)).headers.map(stepOf);
}

/** Takes the latest write back, or throws PlanRefused and changes nothing. */
export async function restoreStep(
  context: Context,
  id: string,
  progress?: Progress,
): Promise<UndoStep> {
  const undo = await UndoSheet.open(context);
  const [latest] = undo.headers;
  const header = undo.headers.find((one) => one.id === id);
  if (header === undefined) {
    throw new PlanRefused('这次写入的还原记录已经不在了，可能已经还原过，或者写入次数太多被清理。');
  }
  if (latest !== undefined && latest.id !== id) {
    throw new PlanRefused(`要先还原最近一次写入（${latest.title}），才能还原更早的。`);
  }
  const { record, hashes } = await undo.load(header);
  const works = await takeBackWorks(context, record, hashes, true);
  let done = 0;
  const rowsDone = (rows: number): void => {
    done += rows;
    progress?.(done, header.changedCells);
  };
  context.runtime.enableEvents = false;
  try {
    await sendWorks(context, [...works, undo.dropWork(header)], { rowsDone });
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
  return stepOf(header);
}

function stepOf({ id, title, at, sheets, changedCells }: UndoHeader): UndoStep {
  return { id, title, at, sheets, changedCells };
}
