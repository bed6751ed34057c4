import { applyWrites } from '../../domain/applyPlan';
import type { RawTable } from '../../domain/rawTable';
import type { WritePlan } from '../../domain/writePlan';
import { changesBySheet, checkChanges, checkSheetNames } from '../planCheck';
import type { Progress, Workbook } from '../port';

/** A workbook over tables in memory: what tests and custom functions have. */
export class MemoryWorkbook implements Workbook {
  private tables: readonly RawTable[];

  constructor(
    readonly name: string,
    tables: readonly RawTable[],
  ) {
    this.tables = tables.map((table) => ({ ...table, workbook: name }));
  }

  readSheets(progress?: Progress): Promise<readonly RawTable[]> {
    progress?.(this.tables.reduce((sum, table) => sum + table.rows.length, 0));
    return Promise.resolve(this.tables);
  }

  async apply(plan: WritePlan, progress?: Progress): Promise<void> {
    const before = await this.readSheets();
    const names = before.map((table) => table.name);
    checkSheetNames(plan, names);
    const changes = changesBySheet(plan);
    for (const table of before) checkChanges(table.name, changes.get(table.name) ?? [], table);
    const tables = applyWrites(before, plan.writes, this.name);
    this.tables = tables;
    progress?.(tables.reduce((sum, table) => sum + table.rows.length, 0));
  }
}
