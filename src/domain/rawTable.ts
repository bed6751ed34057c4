import type { CellValue } from './cell';

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/** One sheet as it was read, before anybody knows what it is. Row i of `rows` is Excel's row i+1. */
export interface RawTable {
  /** File name, or the name of the open workbook. */
  readonly workbook: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Rows may be shorter than the sheet is wide; a missing cell is empty. Gaps share one empty array. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly CellArea[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Rows in which every filled cell is struck through. */
  readonly struckRows: ReadonlySet<number>;
  /** Cell comments by A1 address. */
  readonly comments: ReadonlyMap<string, string>;
  /** Columns of the cells that hold a formula, by row; absent when none does. Their values stand in `rows`. */
  readonly formulas?: ReadonlyMap<number, readonly number[]>;
}

export const EMPTY_ROW: readonly CellValue[] = [];

export function cellAt(table: RawTable, row: number, column: number): CellValue {
  return table.rows[row]?.[column] ?? null;
}

export function hasFormula({ formulas }: RawTable, row: number, column: number): boolean {
  return formulas?.get(row)?.includes(column) === true;
}

/** A table from plain rows; what tests, CSV files and custom functions have. */
export function tableOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  details: Partial<Omit<RawTable, 'name' | 'rows'>> = {},
): RawTable {
  return {
    workbook: '',
    visibility: 'visible',
    merges: [],
    hiddenRows: new Set(),
    struckRows: new Set(),
    comments: new Map(),
    ...details,
    name,
    rows,
  };
}
