import { type CellValue, cellText } from '../cell';
import { groupBy } from '../grouping';
import { plannedValueOf } from '../ledger/plannedValueOf';
import { cellAt, type RawTable } from '../rawTable';
import type { CellChange, ColumnFormat, PlannedValue, SheetWrite } from '../writePlan';

/** One cell that gets another value. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly after: PlannedValue;
}

/** The writes of a merge, one a sheet, with what must still stand in each cell. */
export function mergeWrites(
  tables: readonly RawTable[],
  cells: readonly CellWrite[],
): readonly SheetWrite[] {
  return [...groupBy(cells, ({ sheet }) => sheet)].flatMap(([sheet, own]) => {
    const table = tables.find(({ name }) => name === sheet);
    if (table === undefined) return [];
    return [
      { kind: 'change-cells' as const, sheet, changes: own.map((cell) => change(table, cell)) },
    ];
  });
}

function change(table: RawTable, { row, column, after }: CellWrite): CellChange {
  const before = plannedValueOf(cellAt(table, row, column));
  return { row, column, before, after, format: formatOf(after) };
}

function formatOf(value: PlannedValue): ColumnFormat {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'decimal';
  return typeof value === 'object' && value !== null ? 'date' : 'text';
}

/** A value of one copy as it is written into another. */
export function writtenValue(value: CellValue): PlannedValue {
  return cellText(value) === '' ? null : plannedValueOf(value);
}
