import type { WritePlan } from '../domain/writePlan';
import type { NewWorkbook } from '../workbook/port';

/** The content of a new workbook that holds what a plan writes. */
export async function newContent(
  newWorkbook: NewWorkbook,
  name: string,
  plan: WritePlan,
): Promise<Blob> {
  const workbook = newWorkbook(name);
  await workbook.apply(plan);
  return workbook.save();
}
