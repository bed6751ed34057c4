import { type CheckedWorkbooks, checkWorkbooks } from '../jobs/checkWorkbooks';
import { progressLine } from './progressLine';
import type { requestFrom } from './request';
import type { Target } from './writeSheets';

/** Reads what was given, with the workbook it is written into, and checks it; a line says how far that has come. */
export async function checkGiven(
  request: Awaited<ReturnType<typeof requestFrom>>,
  target: Target | undefined,
): Promise<CheckedWorkbooks> {
  const { progress, done } = progressLine('读取');
  const checked = await checkWorkbooks({
    ...request,
    progress,
    ...(target === undefined ? {} : { target: target.workbook }),
  });
  done();
  return checked;
}
