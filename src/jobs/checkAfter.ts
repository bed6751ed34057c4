import { applyWrites } from '../domain/applyPlan';
import type { CheckResult } from '../domain/check';
import type { RawTable } from '../domain/rawTable';
import type { SheetWrite } from '../domain/writePlan';
import { checkAgain, type CheckedTables } from './checkWorkbooks';

/** The workbook that generated sheets go into. */
export interface StandingWorkbook {
  readonly name: string;
  /** Its sheets as they stand. */
  readonly tables: readonly RawTable[];
}

/** The check as it will come out once the writes are made, and the sheets of the workbook as they will then stand. */
export function checkAfter(
  { result, tables, options }: CheckedTables,
  { name, tables: standing }: StandingWorkbook,
  writes: readonly SheetWrite[],
): { readonly result: CheckResult; readonly standing: readonly RawTable[] } {
  const after = applyWrites(standing, writes, name);
  const changed = new Map(standing.map((table, index) => [table, after[index] ?? table]));
  const created = after.slice(standing.length);
  const all = [...tables.map((table) => changed.get(table) ?? table), ...created];
  return { result: checkAgain(result, all, options), standing: after };
}
