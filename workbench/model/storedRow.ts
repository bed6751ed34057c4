import type { CellLook } from './look';
import type { ModelValue } from './values';

/**
 * One row as it is kept. Arrays are as long as the last cell that was ever set; what is missing is the default.
 * A row of a county's workbook is then one array of primitives.
 */
export interface StoredRow {
  values: ModelValue[];
  formulas: Map<number, string> | undefined;
  formats: (string | undefined)[] | undefined;
  looks: (CellLook | undefined)[] | undefined;
}

export function emptyRow(): StoredRow {
  return { values: [], formulas: undefined, formats: undefined, looks: undefined };
}

/** Sets a place of an array without leaving holes, which would make reading slow. */
export function place<T>(array: T[], index: number, value: T, blank: T): void {
  while (array.length < index) array.push(blank);
  array[index] = value;
}

/** True when nothing of the row differs from an untouched one. */
export function isBare(row: StoredRow, valuesOnly: boolean): boolean {
  return lastUsed(row, valuesOnly) < 0;
}

export function firstUsed(row: StoredRow, valuesOnly: boolean): number {
  const end = lastUsed(row, valuesOnly);
  for (let column = 0; column <= end; column += 1) {
    if (isUsed(row, column, valuesOnly)) return column;
  }
  return -1;
}

export function lastUsed(row: StoredRow, valuesOnly: boolean): number {
  const lengths = [row.values.length, row.formats?.length ?? 0, row.looks?.length ?? 0];
  const last = valuesOnly ? row.values.length : Math.max(...lengths);
  for (let column = last - 1; column >= 0; column -= 1) {
    if (isUsed(row, column, valuesOnly)) return column;
  }
  return -1;
}

function isUsed(row: StoredRow, column: number, valuesOnly: boolean): boolean {
  if ((row.values[column] ?? null) !== null || row.formulas?.has(column) === true) return true;
  if (valuesOnly) return false;
  return row.formats?.[column] !== undefined || row.looks?.[column] !== undefined;
}

/** Moves the cells from a column on; negative `by` loses those between. */
export function shiftCells(row: StoredRow, from: number, by: number): void {
  shiftList(row.values, from, by, null);
  if (row.formats !== undefined) shiftList(row.formats, from, by, undefined);
  if (row.looks !== undefined) shiftList(row.looks, from, by, undefined);
  if (row.formulas !== undefined) row.formulas = shiftedKeys(row.formulas, from, by);
}

function shiftList<T>(list: T[], from: number, by: number, blank: T): void {
  if (from >= list.length) return;
  if (by < 0) list.splice(from, -by);
  else list.splice(from, 0, ...Array.from({ length: by }, () => blank));
}

/** Entries by column, moved alike. */
export function shiftedKeys<T>(
  entries: ReadonlyMap<number, T>,
  from: number,
  by: number,
): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [column, entry] of entries) {
    if (column < from) moved.set(column, entry);
    else if (column + by >= from) moved.set(column + by, entry);
  }
  return moved;
}
