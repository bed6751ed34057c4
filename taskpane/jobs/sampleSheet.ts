import { type CellValue, cellText, isEmptyCell } from '../../src/domain/cell';
import { cellAt, type RawTable } from '../../src/domain/rawTable';
import type {
  ColumnFormat,
  PlannedColumn,
  PlannedRow,
  PlannedValue,
  RowLook,
  SheetContent,
} from '../../src/domain/writePlan';

const NARROWEST = 6;
const WIDEST = 24;
/** Rows above the first one that is filled this far are titles and captions. */
const HEADER_SHARE = 0.5;

/** A sheet that was read, to be written as a new one: values, kinds of values, titles and frozen header. */
export function sheetContentOf(table: RawTable): SheetContent {
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  const header = headerRows(table, width);
  const rows = table.rows.map((_, row) => plannedRow(table, row, width, header));
  return {
    name: table.name,
    visibility: 'visible',
    columns: Array.from({ length: width }, (_, column) => plannedColumn(table, column, header.end)),
    rows,
    mergedRows: table.merges
      .filter(({ top, bottom, left, right }) => top === bottom && left === 0 && right === width - 1)
      .map(({ top }) => top)
      .filter((row) => row < header.end),
    firstDataRow: header.end,
    frozenColumns: 0,
    pageBreaksBefore: [],
  };
}

interface HeaderRows {
  readonly start: number;
  readonly end: number;
}

/** The header reaches from below the titles to the last row that a merged header cell covers. */
function headerRows(table: RawTable, width: number): HeaderRows {
  const { rows, merges } = table;
  const filled = (row: number): number =>
    (rows[row] ?? []).filter((cell) => !isEmptyCell(cell)).length;
  const isTitle = (row: number): boolean =>
    merges.some(({ top, left, right }) => top === row && left === 0 && right === width - 1);
  const start = rows.findIndex((_, row) => filled(row) > 1 && !isTitle(row));
  if (start === -1 || width < 2) return { start: 0, end: 0 };
  const last = merges
    .filter(({ top }) => top === start)
    .reduce((end, { bottom }) => Math.max(end, bottom), start);
  const isWide = filled(last) >= width * HEADER_SHARE;
  return { start, end: isWide || last > start ? last + 1 : start + 1 };
}

function plannedRow(table: RawTable, row: number, width: number, header: HeaderRows): PlannedRow {
  const isHeader = row >= header.start && row < header.end;
  return {
    look: lookOf(row, header),
    cells: Array.from({ length: width }, (_, column) =>
      plannedValue(isHeader ? headerCell(table, row, column) : cellAt(table, row, column)),
    ),
  };
}

/** New sheets have no merged header cells: a group's name stands over each of its columns instead. */
function headerCell(table: RawTable, row: number, column: number): CellValue {
  const area = table.merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
  return area === undefined ? cellAt(table, row, column) : cellAt(table, area.top, area.left);
}

function lookOf(row: number, header: HeaderRows): RowLook {
  if (row >= header.end) return 'data';
  if (row >= header.start) return 'header';
  return row === 0 ? 'title' : 'caption';
}

function plannedValue(cell: CellValue): PlannedValue {
  if (cell === null || typeof cell !== 'object') return cell;
  return cell.kind === 'date' ? { kind: 'date', serial: cell.serial } : cellText(cell);
}

function plannedColumn(table: RawTable, column: number, from: number): PlannedColumn {
  const cells = table.rows.slice(from).map((row) => row[column] ?? null);
  const longest = cells.reduce<number>(
    (most, cell) => Math.max(most, cellText(cell).length),
    NARROWEST,
  );
  return { width: Math.min(longest + 2, WIDEST), format: formatOf(cells) };
}

/** Text unless numbers or dates are the rule: what is text stays text in any column. */
function formatOf(cells: readonly CellValue[]): ColumnFormat {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const dates = cells.filter((cell) => typeof cell === 'object' && cell?.kind === 'date');
  const filled = cells.filter((cell) => !isEmptyCell(cell)).length;
  if (dates.length * 2 > filled) return 'date';
  if (numbers.length * 2 <= filled) return 'text';
  return numbers.every((value) => Number.isInteger(value)) ? 'integer' : 'decimal';
}
