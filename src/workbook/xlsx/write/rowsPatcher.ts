import { toAddress } from '../../../domain/address';
import type { CellChange } from '../../../domain/writePlan';
import { columnAt, rowAt } from '../read/cellAddress';
import { nameCode, type XmlCursor } from '../xml/xmlCursor';
import { cellXml } from './cellXml';
import type { StyledChange } from './changeStyles';
import type { CopyThrough } from './copyThrough';
import type { FormulaGuard } from './formulaGuard';
import { PendingChanges } from './pendingChanges';
import type { SheetPatch } from './sheetPatch';
import { withAttribute } from './styleBook';
import { StyleTrail } from './styleTrail';

const ROW = nameCode('row');
const CELL = nameCode('c');
const FORMULA = nameCode('f');
const REFERENCE = nameCode('r');
const STYLE = nameCode('s');

/** Where rows are read from and written to. */
interface RowStream {
  readonly cursor: XmlCursor;
  readonly copy: CopyThrough;
  readonly formulas: FormulaGuard;
  /** Prefix of elements with colon, or nothing. */
  readonly prefix: string;
}

/** Replaces and inserts cells among the rows of a sheet, in order. */
export class RowsPatcher {
  private readonly cursor: XmlCursor;
  private readonly copy: CopyThrough;
  private readonly prefix: string;
  private readonly changes: PendingChanges;
  private readonly trail = new StyleTrail();

  private row = -1;
  private column = -1;
  /** Changes of the current row not yet written, first column first. */
  private pendingCells: CellChange[] = [];

  constructor(
    private readonly patch: SheetPatch,
    private readonly stream: RowStream,
  ) {
    this.cursor = stream.cursor;
    this.copy = stream.copy;
    this.prefix = stream.prefix;
    this.changes = new PendingChanges(patch.changes);
  }

  /** Takes the tag the cursor stands on, somewhere inside the rows. */
  takeTag(): void {
    const { cursor, stream } = this;
    if (cursor.code === CELL) this.takeCell();
    else if (cursor.code === ROW) this.takeRow();
    else if (cursor.code === FORMULA && cursor.isStart) {
      stream.formulas.visit(cursor, this.row, this.column, this.copy.skipping);
    }
  }

  /** Writes the rows that are still to come above a row (from 0). */
  writeRowsBefore(row: number): void {
    for (;;) {
      const next = this.changes.row;
      if (next === undefined || next >= row) return;
      const changes = this.changes.takeRow(next).filter((change) => change.after !== null);
      if (changes.length === 0) continue;
      this.copy.write(`<${this.prefix}row r="${next + 1}">`);
      this.writeNewCells(next, changes);
      this.copy.write(`</${this.prefix}row>`);
    }
  }

  /** The cells of a row that was not there: those that stay blank are dressed like the table above, too. */
  private writeNewCells(row: number, changes: readonly CellChange[]): void {
    let dressed = 0;
    const dressBefore = (end: number): void => {
      for (; dressed < end; dressed++) this.dress(row, dressed);
    };
    for (const change of changes) {
      dressBefore(change.column);
      this.writeCell(change, this.styleInNewRow(change));
      dressed = change.column + 1;
    }
    dressBefore(this.trail.width);
  }

  private dress(row: number, column: number): void {
    const style = this.trail.bodyStyle(column) ?? 0;
    if (style === 0) return;
    this.copy.write(`<${this.prefix}c r="${toAddress(row, column)}" s="${style}"/>`);
  }

  private takeRow(): void {
    const { cursor } = this;
    if (cursor.token === 'close') {
      this.copy.copyTo(cursor.start);
      this.writeCellsBefore(Infinity);
      return;
    }
    let row = this.row + 1;
    while (cursor.nextAttribute()) {
      if (cursor.attributeCode === REFERENCE)
        row = rowAt(cursor.source, cursor.valueStart, cursor.valueEnd);
    }
    if (this.changes.row !== undefined && this.changes.row < row) {
      this.copy.copyTo(cursor.start);
      this.writeRowsBefore(row);
    }
    this.row = row;
    this.column = -1;
    this.trail.nextRow();
    this.pendingCells = this.changes.takeRow(row);
    if (this.pendingCells.length > 0) this.openChangedRow();
  }

  /** The start tag of a row that will have changed cells: wide enough, and not self-closing. */
  private openChangedRow(): void {
    const { cursor } = this;
    const isEmpty = cursor.token === 'empty';
    let tag = cursor.raw;
    const spans = /^(\d+):(\d+)$/.exec(cursor.attribute('spans') ?? '');
    if (spans !== null) {
      const columns = this.pendingCells.map((change) => change.column + 1);
      const first = Math.min(Number(spans[1]), ...columns);
      const last = Math.max(Number(spans[2]), ...columns);
      tag = withAttribute(tag, 'spans', `${first}:${last}`);
    }
    if (isEmpty) tag = tag.replace(/\s*\/>$/, '>');
    if (tag !== cursor.raw) this.copy.replaceTag(tag);
    if (!isEmpty) return;
    this.writeCellsBefore(Infinity);
    this.copy.write(`</${this.prefix}row>`);
  }

  private takeCell(): void {
    const { cursor } = this;
    if (cursor.token === 'close') {
      if (this.copy.skipping) this.copy.skipTo(cursor.end);
      this.copy.skipping = false;
      return;
    }
    let column = this.column + 1;
    let style = 0;
    while (cursor.nextAttribute()) {
      if (cursor.attributeCode === STYLE) style = Number(cursor.attributeValue);
      else if (cursor.attributeCode === REFERENCE) {
        column = columnAt(cursor.source, cursor.valueStart, cursor.valueEnd);
      }
    }
    this.column = column;
    this.trail.note(column, style);
    if (this.pendingCells.length > 0) this.changeAt(column, style);
  }

  private changeAt(column: number, style: number): void {
    const { cursor } = this;
    const first = this.pendingCells[0];
    if (first === undefined || first.column > column) return;
    this.copy.copyTo(cursor.start);
    this.writeCellsBefore(column);
    const change = this.pendingCells[0];
    if (change?.column !== column) return;
    this.pendingCells.shift();
    this.stream.formulas.replacing(change.row, change.column);
    this.writeCell(change, this.patch.styles.forCell(style, change));
    this.copy.skipTo(cursor.end);
    this.copy.skipping = cursor.token === 'open';
  }

  private writeCellsBefore(column: number): void {
    for (;;) {
      const change = this.pendingCells[0];
      if (change === undefined || change.column >= column) return;
      this.pendingCells.shift();
      if (change.after === null) continue;
      this.stream.formulas.replacing(change.row, change.column);
      const style = this.trail.bodyStyle(change.column) ?? 0;
      this.writeCell(change, this.patch.styles.forCell(style, change));
    }
  }

  private styleInNewRow(change: CellChange): StyledChange {
    const { styles } = this.patch;
    const style = this.trail.bodyStyle(change.column);
    return style === undefined ? styles.forNewRow(change) : styles.forCell(style, change);
  }

  private writeCell(change: CellChange, styled: StyledChange): void {
    const spelling = { prefix: this.prefix, from1904: this.patch.from1904 };
    const address = toAddress(change.row, change.column);
    this.copy.write(cellXml(spelling, address, styled.style, styled.text ?? change.after));
  }
}
