import type { CellArea } from './area';
import { columnsOf, rowsOf } from './area';
import { CellStore } from './cellStore';
import type { ChangeDetail } from './changes';
import { displayText } from './displayText';
import { eachCell } from './eachCell';
import { enter } from './enterText';
import { MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_ROWS } from './limits';
import type { CellLook, LookPatch } from './look';
import { patchLook, PLAIN_LOOK } from './look';
import { LookWriter, type LookChange } from './lookWriter';
import { ModelRefusal } from './refusal';
import { SpillBook, type Spill } from './spills';
import type { Entry, ModelValue } from './values';
import { GENERAL } from './values';

/** What the cells of a sheet need of the workbook around them. */
export interface CellSurroundings {
  readonly sheet: string;
  readonly changed: (detail: ChangeDetail) => void;
  /** Throws ModelRefusal when these cells may not be changed now. */
  readonly allow: (area: CellArea, what: 'contents' | 'look') => void;
  /** The year that a typed `3/5` belongs to. */
  readonly year: () => number;
}

/** Values, formulas, number formats and looks of one sheet, written by Excel's rules. */
export class SheetCells {
  readonly store = new CellStore();
  private readonly looks = new LookWriter(this.store);
  private readonly spilled = new SpillBook(this.store, (area) => {
    this.tell('cells', area);
  });

  constructor(private readonly around: CellSurroundings) {}

  value(row: number, column: number): ModelValue {
    return this.store.value(row, column);
  }

  formula(row: number, column: number): string | undefined {
    return this.store.formula(row, column);
  }

  format(row: number, column: number): string {
    return this.store.format(row, column) ?? GENERAL;
  }

  look(row: number, column: number): CellLook {
    return this.store.look(row, column) ?? PLAIN_LOOK;
  }

  /** What a person sees. */
  text(row: number, column: number): string {
    return displayText(this.value(row, column), this.format(row, column));
  }

  get spills(): readonly Spill[] {
    return this.spilled.all;
  }

  used(valuesOnly: boolean): CellArea | undefined {
    return this.store.used(valuesOnly);
  }

  /** Writes rows as if typed. '' empties a cell, null leaves it. Throws ModelRefusal; then nothing is written. */
  write(area: CellArea, rows: readonly (readonly Entry[])[]): void {
    checkSize(area, rows);
    this.around.allow(area, 'contents');
    for (const row of rows) row.forEach(checkLength);
    this.spilled.break(area);
    rows.forEach((entries, i) => {
      entries.forEach((entry, j) => {
        if (entry !== null) this.enterAt(area.top + i, area.left + j, entry);
      });
    });
    this.tell('cells', area);
  }

  /** Types the same into every cell. */
  fill(area: CellArea, entry: Entry): void {
    this.around.allow(area, 'contents');
    checkLength(entry);
    if (entry === null) return;
    this.spilled.break(area);
    eachCell(area, (row, column) => {
      this.enterAt(row, column, entry);
    });
    this.tell('cells', area);
  }

  /** Puts values as they are, without reading them: opening a file, taking back an edit. */
  load(top: number, left: number, rows: readonly (readonly ModelValue[])[]): void {
    rows.forEach((values, i) => {
      values.forEach((value, j) => {
        this.store.setContent(top + i, left + j, value === '' ? null : value);
      });
    });
    const width = Math.max(1, ...rows.map((row) => row.length));
    const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    if (rows.length > 0) this.tell('cells', area);
  }

  /** Puts a formula with what it came to, as a file holds it. */
  loadFormula(row: number, column: number, formula: string, value: ModelValue): void {
    this.store.setContent(row, column, value, formula);
    this.tell('cells', { top: row, left: column, bottom: row, right: column });
  }

  /** Number formats, one for all cells or row by row; null leaves a cell's format. */
  setFormats(area: CellArea, formats: string | readonly (readonly (string | null)[])[]): void {
    if (typeof formats !== 'string') checkSize(area, formats);
    this.around.allow(area, 'look');
    this.looks.setFormats(area, formats);
    this.tell('look', area);
  }

  /** Changes the look of every cell of an area; whole columns give it to cells that come later too. */
  setLook(area: CellArea, patch: LookPatch): void {
    this.changeLooks(area, (look) => patchLook(look, patch));
  }

  /** The same where the new look depends on the one before, as with one border of several. */
  changeLooks(area: CellArea, change: LookChange): void {
    this.around.allow(area, 'look');
    this.looks.changeLooks(area, change);
    this.tell('look', area);
  }

  /** Empties cells, or takes their number formats and looks away, or both. */
  clear(area: CellArea, what: 'all' | 'contents' | 'formats'): void {
    this.around.allow(area, what === 'formats' ? 'look' : 'contents');
    if (what !== 'formats') this.clearContents(area);
    if (what === 'contents') return;
    this.looks.resetColumns(area);
    this.eachStored(area, (row, column) => {
      this.store.setFormat(row, column, undefined);
      this.store.setLook(row, column, undefined);
    });
    this.tell('look', area);
  }

  /** What the formula of a cell came to; more than one value spills to the right and down. */
  putResult(row: number, column: number, results: readonly (readonly ModelValue[])[]): void {
    this.spilled.put(row, column, results);
  }

  /** Moves whole rows; whoever calls moves what lies on them. */
  moveRows(at: number, by: number, area: CellArea): void {
    this.spilled.break({ ...area, bottom: MAX_ROWS - 1 });
    this.store.shiftRows(at, by);
    const shift = by > 0 ? 'RowInserted' : 'RowDeleted';
    this.around.changed({ kind: 'cells', sheet: this.around.sheet, area, shift });
  }

  /** The same for whole columns. */
  moveColumns(at: number, by: number, area: CellArea): void {
    this.spilled.break({ ...area, right: MAX_COLUMNS - 1 });
    this.store.shiftColumns(at, by);
    const shift = by > 0 ? 'ColumnInserted' : 'ColumnDeleted';
    this.around.changed({ kind: 'cells', sheet: this.around.sheet, area, shift });
  }

  private enterAt(row: number, column: number, entry: string | number | boolean): void {
    const before = this.store.format(row, column);
    const { value, formula, format } = enter(entry, before, this.around.year());
    this.store.setContent(row, column, formula === undefined ? value : PENDING, formula);
    if (format !== undefined && (before ?? GENERAL) === GENERAL) {
      this.store.setFormat(row, column, format);
    }
  }

  private clearContents(area: CellArea): void {
    this.spilled.break(area);
    this.eachStored(area, (row, column) => {
      this.store.setContent(row, column, null);
    });
    this.tell('cells', area);
  }

  private eachStored(area: CellArea, visit: (row: number, column: number) => void): void {
    const sized = cellsWithin(area);
    for (const [row, { values, formats, looks }] of this.store.storedRows(area)) {
      const length = Math.max(values.length, formats?.length ?? 0, looks?.length ?? 0);
      const last = sized ? area.right : Math.min(area.right, length - 1);
      for (let column = area.left; column <= last; column += 1) visit(row, column);
    }
  }

  private tell(kind: 'cells' | 'look', area: CellArea): void {
    this.around.changed({ kind, sheet: this.around.sheet, area });
  }
}

/** A formula nobody has calculated yet. */
const PENDING: ModelValue = { kind: 'error', code: '#NAME?' };

const cellsWithin = (area: CellArea): boolean => columnsOf(area) <= 64 && rowsOf(area) <= 64;

function checkSize(area: CellArea, rows: readonly (readonly unknown[])[]): void {
  const [height, width] = [rowsOf(area), columnsOf(area)];
  if (rows.length !== height || rows.some((row) => row.length !== width)) {
    throw new ModelRefusal('wrong-size', `${height}x${width}`);
  }
}

function checkLength(entry: Entry): void {
  if (typeof entry === 'string' && entry.length > MAX_CELL_CHARACTERS) {
    throw new ModelRefusal('too-long', String(entry.length));
  }
}
