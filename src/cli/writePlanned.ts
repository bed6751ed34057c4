import { basename } from 'node:path';
import type { RawTable } from '../domain/rawTable';
import type { CheckedWorkbooks } from '../jobs/checkWorkbooks';
import { receiptOf } from '../jobs/generateSheets';
import type { PlannedSheets } from '../ledgers/sheetRun';
import { saveFile } from '../workbook/xlsx/nodeFile';
import type { FileWorkbook } from '../workbook/port';
import type { Arguments } from './arguments';
import { refuseForeign, type Target, targetOf } from './writeSheets';

/** Where a verb writes that also runs without writing; undefined when it was not told to. */
export async function resultTarget(
  given: Arguments,
  workbooks: readonly FileWorkbook[],
): Promise<Target | undefined> {
  if (!given.has('in-place') && given.text('out') === undefined) return undefined;
  return targetOf(given, workbooks);
}

/** The sheets of the target as they stand; none where nothing is written. Throws for a file that is none of ours. */
export function standingTables(
  { tablesOf }: CheckedWorkbooks,
  target: Target | undefined,
): readonly RawTable[] {
  if (target === undefined) return [];
  const standing = tablesOf.get(target.workbook) ?? [];
  refuseForeign(target, standing);
  return standing;
}

/** Writes planned sheets and saves the file; the lines of the receipt. */
export async function writePlanned(
  { workbook, path }: Target,
  { plan, notes }: PlannedSheets,
): Promise<string[]> {
  if (plan.writes.length > 0) await workbook.apply(plan);
  await saveFile(workbook, path);
  const lines = [...receiptOf(plan), ...notes].map((line) => `  ${line}`);
  return [`已写入《${basename(path)}》：`, ...lines];
}
