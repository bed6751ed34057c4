import type { CellArea } from './area';
import type { StoredRow } from './storedRow';
import { emptyRow, firstUsed, isBare, lastUsed, place, shiftCells, shiftedKeys } from './storedRow';
import type { CellLook } from './look';
import type { ModelValue } from './values';

/** Number format and look that a whole row or column gives to its untouched cells. */
export interface CellDefaults {
  readonly format?: string;
  readonly look?: CellLook;
}

/** The cells of one sheet by row. Knows nothing of Excel's rules: whoever writes here has checked. */
export class CellStore {
  private rows = new Map<number, StoredRow>();
  private columnDefaults = new Map<number, CellDefaults>();
  private usedCache: { all?: CellArea | undefined; values?: CellArea | undefined } = {};

  row(row: number): StoredRow | undefined {
    return this.rows.get(row);
  }

  value(row: number, column: number): ModelValue {
    return this.rows.get(row)?.values[column] ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.rows.get(row)?.formulas?.get(column);
  }

  format(row: number, column: number): string | undefined {
    return this.rows.get(row)?.formats?.[column] ?? this.columnDefaults.get(column)?.format;
  }

  look(row: number, column: number): CellLook | undefined {
    return this.rows.get(row)?.looks?.[column] ?? this.columnDefaults.get(column)?.look;
  }

  columnDefault(column: number): CellDefaults | undefined {
    return this.columnDefaults.get(column);
  }

  setColumnDefault(column: number, defaults: CellDefaults): void {
    this.columnDefaults.set(column, defaults);
  }

  setContent(row: number, column: number, value: ModelValue, formula?: string): void {
    const stored = this.ensure(row);
    if (value === null && column >= stored.values.length && formula === undefined) return;
    place(stored.values, column, value, null);
    if (formula !== undefined) (stored.formulas ??= new Map()).set(column, formula);
    else stored.formulas?.delete(column);
  }

  /** Replaces a value and leaves the formula: what calculation does. */
  setResult(row: number, column: number, value: ModelValue): void {
    place(this.ensure(row).values, column, value, null);
  }

  setFormat(row: number, column: number, format: string | undefined): void {
    place((this.ensure(row).formats ??= []), column, format, undefined);
  }

  setLook(row: number, column: number, look: CellLook | undefined): void {
    place((this.ensure(row).looks ??= []), column, look, undefined);
  }

  /** Rows that hold anything, in order, within an area. */
  *storedRows({ top, bottom }: CellArea): Generator<readonly [number, StoredRow]> {
    if (bottom - top < this.rows.size) {
      for (let row = top; row <= bottom; row += 1) {
        const stored = this.rows.get(row);
        if (stored !== undefined) yield [row, stored];
      }
      return;
    }
    const within = [...this.rows.keys()].filter((row) => row >= top && row <= bottom);
    for (const row of within.sort((a, b) => a - b)) {
      const stored = this.rows.get(row);
      if (stored !== undefined) yield [row, stored];
    }
  }

  /** The rectangle around everything used; formatted cells count unless only values are asked for. */
  used(valuesOnly: boolean): CellArea | undefined {
    const key = valuesOnly ? 'values' : 'all';
    if (!(key in this.usedCache)) this.usedCache[key] = this.measure(valuesOnly);
    return this.usedCache[key];
  }

  /** Moves all rows from `from` on by `by` (negative: the rows between are lost). */
  shiftRows(from: number, by: number): void {
    const moved = new Map<number, StoredRow>();
    for (const [row, stored] of this.rows) {
      if (row < from) moved.set(row, stored);
      else if (row + by >= from) moved.set(row + by, stored);
    }
    this.rows = moved;
    this.usedCache = {};
  }

  /** Moves all columns from `from` on by `by` (negative: the columns between are lost). */
  shiftColumns(from: number, by: number): void {
    for (const stored of this.rows.values()) shiftCells(stored, from, by);
    this.columnDefaults = shiftedKeys(this.columnDefaults, from, by);
    this.usedCache = {};
  }

  private ensure(row: number): StoredRow {
    this.usedCache = {};
    const existing = this.rows.get(row);
    if (existing !== undefined) return existing;
    const created = emptyRow();
    this.rows.set(row, created);
    return created;
  }

  private measure(valuesOnly: boolean): CellArea | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, stored] of this.rows) {
      if (isBare(stored, valuesOnly)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, firstUsed(stored, valuesOnly));
      right = Math.max(right, lastUsed(stored, valuesOnly));
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }
}
