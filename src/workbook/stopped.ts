import { type Progress, Stopped } from './port';

/** Throws Stopped once the person has pressed 停止. To be called only where nothing is half written. */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Stopped('已停止，工作簿没有改动。');
}

/** Progress that also stops the work that reports it. */
export function stoppable(
  progress: Progress | undefined,
  signal: AbortSignal | undefined,
): Progress | undefined {
  if (signal === undefined) return progress;
  return (doneRows, allRows) => {
    throwIfStopped(signal);
    progress?.(doneRows, allRows);
  };
}
