import type { CellObject, WorkSheet } from '@e965/xlsx';
import { toAddress } from '../../../domain/address';
import type { CellValue } from '../../../domain/cell';
import { EMPTY_ROW, type RawTable, type SheetVisibility, tableOf } from '../../../domain/rawTable';
import { type DateCells, FIRST_LONG_NUMBER } from '../../dateSystem';
import { unifyLineEnds } from '../xml/xmlText';
import { customFormatKind } from '../read/numberFormat';

interface SheetSettings {
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly hidden: number;
  readonly dates: DateCells;
}

const visibilities: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];

const errorCodes: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** The table of a sheet that the foreign library has read. */
export function foreignTable(
  workbook: string,
  name: string,
  sheet: WorkSheet,
  settings: SheetSettings,
): RawTable {
  const comments = new Map<string, string>();
  const cells = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const rows: (readonly CellValue[])[] = [];
  for (let row = 0; row < cells.length; row++) {
    rows.push(rowOf(cells[row] ?? [], row, settings, comments));
  }
  while (rows.at(-1) === EMPTY_ROW) rows.pop();
  const hiddenRows = new Set<number>();
  sheet['!rows']?.forEach((info, row) => {
    if ((info as { hidden?: boolean } | undefined)?.hidden === true) hiddenRows.add(row);
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => {
    return { top: s.r, left: s.c, bottom: e.r, right: e.c };
  });
  const visibility = visibilities[settings.hidden] ?? 'visible';
  return tableOf(name, rows, { workbook, visibility, merges, hiddenRows, comments });
}

function rowOf(
  cells: readonly (CellObject | undefined)[],
  row: number,
  settings: SheetSettings,
  comments: Map<string, string>,
): readonly CellValue[] {
  const values: CellValue[] = [];
  cells.forEach((cell, column) => {
    if (cell === undefined) return;
    const comment = cell.c?.map((one) => one.t).join('\n');
    if (comment !== undefined && comment !== '') comments.set(toAddress(row, column), comment);
    const value = valueOf(cell, settings.dates);
    if (value === null) return;
    while (values.length < column) values.push(null);
    values[column] = value;
  });
  return values.length === 0 ? EMPTY_ROW : values;
}

function valueOf(cell: CellObject, dates: DateCells): CellValue {
  const { v: value } = cell;
  if (cell.t === 'e') return { kind: 'error', code: errorCodes[Number(value)] ?? cell.w ?? '#N/A' };
  if (value instanceof Date) return dateOf(value);
  if (typeof value === 'string') return value === '' ? null : unifyLineEnds(value);
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'number') return null;
  if (Math.abs(value) >= FIRST_LONG_NUMBER) {
    return { kind: 'long-number', text: value.toPrecision(17).toUpperCase() };
  }
  if (customFormatKind(String(cell.z ?? 'General')) !== 'date' || value < 1) return value;
  return dates.ofStored(value);
}

/** The library's days are moments of universal time. */
function dateOf(date: Date): CellValue {
  return { kind: 'date', serial: date.getTime() / 86_400_000 + 25_569 };
}
