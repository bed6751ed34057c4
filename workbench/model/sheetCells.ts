import type { CellArea } from './area';
import { columnsOf, contains, hasAllRows, intersection, rowsOf } from './area';
import { CellStore } from './cellStore';
import type { ChangeDetail } from './changes';
import { displayText } from './displayText';
import { enter } from './enterText';
import { MAX_CELL_CHARACTERS, MAX_ROWS } from './limits';
import type { CellLook, LookPatch } from './look';
import { patchLook, PLAIN_LOOK } from './look';
import { ModelRefusal } from './refusal';
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

/** A formula that fills more than its own cell. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly area: CellArea;
}

/** Values, formulas, number formats and looks of one sheet, written by Excel's rules. */
export class SheetCells {
  readonly store = new CellStore();
  private spillList: readonly Spill[] = [];

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
    return this.spillList;
  }

  used(valuesOnly: boolean): CellArea | undefined {
    return this.store.used(valuesOnly);
  }

  /** Writes rows as if typed. '' empties a cell, null leaves it. Throws ModelRefusal; then nothing is written. */
  write(area: CellArea, rows: readonly (readonly Entry[])[]): void {
    checkSize(area, rows);
    this.around.allow(area, 'contents');
    for (const row of rows) row.forEach(checkLength);
    this.breakSpills(area);
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
    this.breakSpills(area);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1)
        this.enterAt(row, column, entry);
    }
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
    if (typeof formats === 'string' && hasAllRows(area)) this.setColumnFormats(area, formats);
    else {
      eachCell(area, (row, column) => {
        const format =
          typeof formats === 'string' ? formats : formats[row - area.top]?.[column - area.left];
        if (typeof format === 'string') this.store.setFormat(row, column, stored(format));
      });
    }
    this.tell('look', area);
  }

  /** Changes the look of every cell of an area; whole columns give it to cells that come later too. */
  setLook(area: CellArea, patch: LookPatch): void {
    this.around.allow(area, 'look');
    const patched = new Map<CellLook | undefined, CellLook | undefined>();
    const change = (look: CellLook | undefined): CellLook | undefined => {
      if (!patched.has(look)) patched.set(look, patchLook(look, patch));
      return patched.get(look);
    };
    if (hasAllRows(area)) this.setColumnLooks(area, change);
    else {
      eachCell(area, (row, column) => {
        this.store.setLook(row, column, change(this.store.look(row, column)));
      });
    }
    this.tell('look', area);
  }

  /** Empties cells, or takes their number formats and looks away, or both. */
  clear(area: CellArea, what: 'all' | 'contents' | 'formats'): void {
    this.around.allow(area, what === 'formats' ? 'look' : 'contents');
    if (what !== 'formats') this.clearContents(area);
    if (what === 'contents') return;
    this.resetColumns(area);
    this.eachStored(area, (row, column) => {
      this.store.setFormat(row, column, undefined);
      this.store.setLook(row, column, undefined);
    });
    this.tell('look', area);
  }

  /** What the formula of a cell came to; more than one value spills to the right and down. */
  putResult(row: number, column: number, results: readonly (readonly ModelValue[])[]): void {
    const columns = Math.max(1, ...results.map((line) => line.length));
    const area = {
      top: row,
      left: column,
      bottom: row + results.length - 1,
      right: column + columns - 1,
    };
    const before = this.spillList.find((one) => one.row === row && one.column === column);
    this.dropSpill(row, column);
    if (before !== undefined) this.tell('cells', before.area);
    const blocked = this.isBlocked(area);
    const shown: typeof results = blocked ? [[{ kind: 'error', code: '#SPILL!' }]] : results;
    shown.forEach((line, i) => {
      line.forEach((value, j) => {
        this.store.setResult(row + i, column + j, value === '' ? null : value);
      });
    });
    if (!blocked && (columns > 1 || results.length > 1)) {
      this.spillList = [...this.spillList, { row, column, area }];
    }
    this.tell('cells', area);
  }

  /** Moves whole rows; whoever calls moves what lies on them. */
  moveRows(at: number, by: number, area: CellArea): void {
    this.breakSpills({ ...area, bottom: MAX_ROWS - 1 });
    this.store.shiftRows(at, by);
    const shift = by > 0 ? 'RowInserted' : 'RowDeleted';
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
    this.breakSpills(area);
    this.eachStored(area, (row, column) => {
      this.store.setContent(row, column, null);
    });
    this.tell('cells', area);
  }

  /** Whoever writes into a spilled range stops the spill: the formula's cell then says #SPILL!. */
  private breakSpills(area: CellArea): void {
    for (const { row, column, area: spilled } of this.spillList) {
      if (intersection(spilled, area) === undefined) continue;
      this.dropSpill(row, column);
      if (!contains(area, row, column)) this.store.setResult(row, column, BLOCKED);
      this.tell('cells', spilled);
    }
  }

  private dropSpill(row: number, column: number): void {
    const spill = this.spillList.find((one) => one.row === row && one.column === column);
    if (spill === undefined) return;
    this.spillList = this.spillList.filter((one) => one !== spill);
    eachCell(spill.area, (r, c) => {
      if (r !== row || c !== column) this.store.setResult(r, c, null);
    });
  }

  private isBlocked(area: CellArea): boolean {
    let blocked = false;
    eachCell(area, (row, column) => {
      if (row === area.top && column === area.left) return;
      blocked ||= this.value(row, column) !== null || this.formula(row, column) !== undefined;
    });
    return blocked;
  }

  private setColumnFormats(area: CellArea, format: string): void {
    for (let column = area.left; column <= area.right; column += 1) {
      this.store.setColumnDefault(column, { ...this.store.columnDefault(column), format });
    }
    for (const [row, { formats }] of this.store.storedRows(area)) {
      for (
        let column = area.left;
        column <= Math.min(area.right, (formats?.length ?? 0) - 1);
        column += 1
      ) {
        this.store.setFormat(row, column, undefined);
      }
    }
  }

  private setColumnLooks(
    area: CellArea,
    change: (look: CellLook | undefined) => CellLook | undefined,
  ): void {
    for (const [row, { looks }] of this.store.storedRows(area)) {
      looks?.forEach((look, column) => {
        if (look !== undefined && contains(area, row, column)) {
          this.store.setLook(row, column, change(look));
        }
      });
    }
    for (let column = area.left; column <= area.right; column += 1) {
      const { look, ...rest } = this.store.columnDefault(column) ?? {};
      const changed = change(look);
      this.store.setColumnDefault(
        column,
        changed === undefined ? rest : { ...rest, look: changed },
      );
    }
  }

  private resetColumns(area: CellArea): void {
    if (!hasAllRows(area)) return;
    for (let column = area.left; column <= area.right; column += 1) {
      this.store.setColumnDefault(column, {});
    }
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
const BLOCKED: ModelValue = { kind: 'error', code: '#SPILL!' };

const stored = (format: string): string => (format === '' ? GENERAL : format);
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

function eachCell(area: CellArea, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}
