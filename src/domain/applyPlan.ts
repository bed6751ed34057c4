import type { CellValue } from './cell';
import { type CellArea, EMPTY_ROW, type RawTable, hasFormula, tableOf } from './rawTable';
import type { CellChange, PlannedValue, SheetContent, SheetWrite } from './writePlan';

/**
 * The tables of a workbook as they will read once `writes` are applied; tables that are not written to are the same
 * objects. New sheets come last, in the order of the plan. Nothing is checked: that is what adapters do.
 */
export function applyWrites(
  tables: readonly RawTable[],
  writes: readonly SheetWrite[],
  workbook: string,
): readonly RawTable[] {
  const after = [...tables];
  for (const write of writes) {
    const name = write.kind === 'change-cells' ? write.sheet : write.content.name;
    const index = after.findIndex((table) => table.name === name);
    const standing = after[index];
    if (write.kind === 'change-cells') {
      if (standing !== undefined) after[index] = withChanges(standing, write.changes);
      continue;
    }
    const table = { ...tableOfContent(write.content), workbook };
    if (write.kind === 'create-sheet' || standing === undefined) after.push(table);
    else after[index] = table;
  }
  return after;
}

function withChanges(table: RawTable, changes: readonly CellChange[]): RawTable {
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
  return { ...withoutFormulas(table, changes), rows };
}

/** A value takes the place of a formula. */
function withoutFormulas(table: RawTable, changes: readonly CellChange[]): RawTable {
  if (!changes.some(({ row, column }) => hasFormula(table, row, column))) return table;
  const formulas = new Map(table.formulas);
  for (const { row, column } of changes) {
    const left = (formulas.get(row) ?? []).filter((each) => each !== column);
    if (left.length === 0) formulas.delete(row);
    else formulas.set(row, left);
  }
  return { ...table, formulas };
}

function tableOfContent(content: SheetContent): RawTable {
  const right = (content.mergedColumns ?? content.columns.length) - 1;
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
