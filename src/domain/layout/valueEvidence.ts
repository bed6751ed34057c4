import { type CellValue, isEmptyCell } from '../cell';
import type { FieldId } from '../household';
import type { RawTable } from '../rawTable';
import type { ReadContext } from '../read/cellReader';
import { columnReader } from '../read/readers';

/** How well the cells of a column fit a field. */
export interface Evidence {
  /** Filled cells that were looked at. */
  readonly filled: number;
  /** Share of them, 0–1, that the field's reader understands. */
  readonly share: number;
}

/** Looks into the columns of one sheet to see what their cells may be. */
export interface ValueEvidence {
  readonly of: (column: number, field: FieldId) => Evidence;
  /** The filled cells of a column that are looked at, in order. */
  readonly sample: (column: number) => readonly CellValue[];
  /** Columns in which a cell of the rows looked at is filled, left to right. */
  readonly filledColumns: () => readonly number[];
}

const ROWS_FROM_TOP = 40;
const ROWS_SPREAD = 40;
const SEARCHED_CELLS = 20;

/** From this share on, the cells speak for the field. */
export const CONVINCING_SHARE = 0.6;

/** A reader of evidence over the rows below the header. Samples each column once, each field of it once. */
export function valueEvidence(
  table: RawTable,
  firstRow: number,
  context: ReadContext,
): ValueEvidence {
  const rows = sampleRows(table, firstRow);
  const samples = new Map<number, readonly CellValue[]>();
  const known = new Map<string, Evidence>();
  const sample = (column: number): readonly CellValue[] => {
    const cells = samples.get(column) ?? sampleColumn(table, rows, firstRow, column);
    samples.set(column, cells);
    return cells;
  };
  const of = (column: number, field: FieldId): Evidence => {
    const key = `${column} ${field}`;
    const evidence = known.get(key) ?? weigh(sample(column), field, context);
    known.set(key, evidence);
    return evidence;
  };
  return { of, sample, filledColumns: () => filledColumns(table, rows) };
}

function weigh(cells: readonly CellValue[], field: FieldId, context: ReadContext): Evidence {
  const reader = columnReader(field, context);
  let [filled, understood] = [0, 0];
  for (const cell of cells) {
    const reading = reader(cell);
    if (reading.state === 'blank') continue;
    filled += 1;
    if (reading.state === 'read' || reading.candidates.length > 0) understood += 1;
  }
  return { filled, share: filled === 0 ? 0 : understood / filled };
}

function filledColumns(table: RawTable, rows: readonly number[]): readonly number[] {
  const columns = new Set<number>();
  for (const row of rows) {
    for (const [column, cell] of (table.rows[row] ?? []).entries()) {
      if (!isEmptyCell(cell)) columns.add(column);
    }
  }
  return [...columns].sort((a, b) => a - b);
}

function sampleRows(table: RawTable, firstRow: number): readonly number[] {
  const rows: number[] = [];
  let row = firstRow;
  for (; row < table.rows.length && rows.length < ROWS_FROM_TOP; row++) {
    if ((table.rows[row]?.length ?? 0) > 0) rows.push(row);
  }
  const step = Math.max(1, Math.floor((table.rows.length - row) / ROWS_SPREAD));
  for (; row < table.rows.length; row += step) rows.push(row);
  return rows;
}

function sampleColumn(
  table: RawTable,
  rows: readonly number[],
  firstRow: number,
  column: number,
): readonly CellValue[] {
  const cells = rows.flatMap((row) => filledAt(table, row, column));
  if (cells.length > 0) return cells;
  const found: CellValue[] = [];
  for (let row = firstRow; row < table.rows.length && found.length < SEARCHED_CELLS; row++) {
    const cell = table.rows[row]?.[column];
    if (!isEmptyCell(cell)) found.push(cell);
  }
  return found;
}

function filledAt(table: RawTable, row: number, column: number): readonly CellValue[] {
  const cell = table.rows[row]?.[column];
  return isEmptyCell(cell) ? [] : [cell];
}
