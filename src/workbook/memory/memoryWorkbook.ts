import { applyWrites } from '../../domain/applyPlan';
import type { RawTable } from '../../domain/rawTable';
import type { WritePlan } from '../../domain/writePlan';
import { changesBySheet, checkChanges, checkSheetNames } from '../planCheck';
import type { Progress, Workbook } from '../port';
import { throwIfStopped } from '../stopped';

/** A workbook over tables in memory: what tests and custom functions have. */
export class MemoryWorkbook implements Workbook {
  protected tables: readonly RawTable[];

  constructor(
    readonly name: string,
    tables: readonly RawTable[],
  ) {
    this.tables = tables.map((table) => ({ ...table, workbook: name }));
  }

  async readSheets(progress?: Progress, signal?: AbortSignal): Promise<readonly RawTable[]> {
    await Promise.resolve();
    throwIfStopped(signal);
    progress?.(rowsOf(this.tables));
    return this.tables;
  }

  async apply(plan: WritePlan, progress?: Progress, signal?: AbortSignal): Promise<void> {
    const before = await this.readSheets(undefined, signal);
    const names = before.map((table) => table.name);
    checkSheetNames(plan, names);
    const changes = changesBySheet(plan);
    for (const table of before) checkChanges(table.name, changes.get(table.name) ?? [], table);
    const tables = applyWrites(before, plan.writes, this.name);
    throwIfStopped(signal);
    this.tables = tables;
    progress?.(rowsOf(tables));
  }
}

function rowsOf(tables: readonly RawTable[]): number {
  return tables.reduce((sum, table) => sum + table.rows.length, 0);
}
