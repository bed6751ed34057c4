import type { CellArea } from '../model/area';
import { cellsOf, columnsOf, hasAllColumns, hasAllRows, intersection } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { StoredRow } from '../model/storedRow';
import type { ModelValue } from '../model/values';
import type { HostState } from './hostState';
import type { RangeTarget } from './targets';

/** A cell value as responses carry it: '' for blank, errors as their code. */
export type WireValue = string | number | boolean;

export function wireValue(value: ModelValue | undefined): WireValue {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.code : value;
}

/** True for whole rows and columns, whose cells Excel does not hand out. */
export const isUnbounded = (area: CellArea): boolean => hasAllRows(area) || hasAllColumns(area);

/**
 * A two-dimensional answer, row by row. null when there is no answer: whole rows or columns,
 * or more cells than one read may have (Excel then says nothing rather than failing).
 */
export function readBlock<T>(
  { sheet, area }: RangeTarget,
  host: HostState,
  blank: (column: number) => T,
  read: (row: StoredRow, column: number, index: number) => T,
): T[][] | null {
  if (isUnbounded(area) || cellsOf(area) > host.faults.cellsPerRead) return null;
  const width = columnsOf(area);
  const rows: T[][] = [];
  for (let index = area.top; index <= area.bottom; index += 1) {
    const stored = sheet.cells.store.row(index);
    const row = new Array<T>(width);
    for (let column = 0; column < width; column += 1) {
      const at = area.left + column;
      row[column] = stored === undefined ? blank(at) : read(stored, at, index);
    }
    rows.push(row);
  }
  return rows;
}

/** What all cells have in common, or null when they differ. Whole columns are judged by what is used of them. */
export function common<T>(
  sheet: Sheet,
  areas: readonly CellArea[],
  read: (row: number, column: number) => T,
): T | null {
  let first: { readonly value: T } | undefined;
  for (const area of areas) {
    const { top, left, bottom, right } = bounded(sheet, area);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const value = read(row, column);
        first ??= { value };
        if (value !== first.value) return null;
      }
    }
  }
  return first?.value ?? null;
}

/** The part of an area that can hold anything: whole rows and columns end where the sheet's use ends. */
export function bounded(sheet: Sheet, area: CellArea): CellArea {
  if (!isUnbounded(area)) return area;
  const corner = { ...area, bottom: area.top, right: area.left };
  const used = sheet.cells.used(false);
  if (used === undefined) return corner;
  const reach = {
    top: 0,
    left: 0,
    bottom: hasAllRows(area) ? Math.max(used.bottom, area.top) : area.bottom,
    right: hasAllColumns(area) ? Math.max(used.right, area.left) : area.right,
  };
  return intersection(area, reach) ?? corner;
}
