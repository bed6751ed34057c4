import type { CellValue } from '../../domain/cell';
import { type CellArea, EMPTY_ROW, type RawTable, tableOf } from '../../domain/rawTable';
import type { CellChange, PlannedValue, SheetContent, WritePlan } from '../../domain/writePlan';
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
    const tables = before.map((table) => changed(table, changes.get(table.name) ?? []));
    for (const write of plan.writes) {
      if (write.kind === 'change-cells') continue;
      const table = { ...tableOfContent(write.content), workbook: this.name };
      if (write.kind === 'create-sheet') tables.push(table);
      else tables[names.indexOf(table.name)] = table;
    }
    this.tables = tables;
    progress?.(tables.reduce((sum, table) => sum + table.rows.length, 0));
  }
}

function changed(table: RawTable, changes: readonly CellChange[]): RawTable {
  if (changes.length === 0) return table;
  const rows = [...table.rows];
  const copied = new Map<number, CellValue[]>();
  for (const change of changes) {
    const row = copied.get(change.row) ?? [...(rows[change.row] ?? [])];
    copied.set(change.row, row);
    while (row.length < change.column) row.push(null);
    row[change.column] = storedValue(change.after);
  }
  for (const [index, row] of copied) {
    while (rows.length < index) rows.push(EMPTY_ROW);
    rows[index] = row;
  }
  return { ...table, rows };
}

function tableOfContent(content: SheetContent): RawTable {
  const right = content.columns.length - 1;
  const merges = content.mergedRows.map((row): CellArea => ({
    top: row,
    left: 0,
    bottom: row,
    right,
  }));
  return tableOf(
    content.name,
    content.rows.map((row) => row.cells.map(storedValue)),
    { visibility: content.visibility, merges: right > 0 ? merges : [] },
  );
}

/** A value as it reads back from a file: empty text is an empty cell. */
function storedValue(value: PlannedValue): CellValue {
  return value === '' ? null : value;
}
