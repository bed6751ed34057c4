import type { CellValue } from '../../domain/cell';
import { EMPTY_ROW, hasFormula, type RawTable } from '../../domain/rawTable';

/** The table with one cell set; what stood there, a formula included, is gone. */
export function withCell(table: RawTable, row: number, column: number, value: CellValue): RawTable {
  const rows = [...table.rows];
  while (rows.length <= row) rows.push(EMPTY_ROW);
  const cells = [...(rows[row] ?? [])];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  rows[row] = cells;
  if (!hasFormula(table, row, column)) return { ...table, rows };
  const formulas = new Map(table.formulas);
  formulas.set(
    row,
    (formulas.get(row) ?? []).filter((each) => each !== column),
  );
  return { ...table, rows, formulas };
}
