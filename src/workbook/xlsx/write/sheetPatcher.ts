import { toAddress } from '../../../domain/address';
import type { CellChange } from '../../../domain/writePlan';
import { columnAt, rowAt } from '../read/cellAddress';
import { areaReference, parseArea } from '../read/cellArea';
import { nameCode, XmlCursor } from '../xml/xmlCursor';
import { DamagedXml } from '../xml/damagedXml';
import { cellXml } from './cellXml';
import type { StyledChange } from './changeStyles';
import { FormulaGuard } from './formulaGuard';
import type { SheetPatch } from './sheetPatch';
import { StyleTrail } from './styleTrail';
import { withAttribute } from './styleBook';
import { ValidationInserter } from './validationInserter';

const ROW = nameCode('row');
const CELL = nameCode('c');
const FORMULA = nameCode('f');
const REFERENCE = nameCode('r');
const STYLE = nameCode('s');

/**
 * Rewrites a worksheet part that arrives in pieces: changed cells are replaced or inserted in order,
 * everything else leaves as it came.
 */
export class SheetPatcher {
  readonly formulas: FormulaGuard;

  private readonly cursor = new XmlCursor();
  private readonly pendingRows: number[];
  private readonly byRow = new Map<number, CellChange[]>();
  private readonly trail = new StyleTrail();
  private validations: ValidationInserter | undefined;

  private out = '';
  private copied = 0;
  private depth = 0;
  private prefix = '';
  private inSheetData = false;
  private sheetDataSeen = false;

  private row = -1;
  private column = -1;
  /** Changes of the current row not yet written, first column first. */
  private pendingCells: CellChange[] = [];
  private replacing = false;

  constructor(private readonly patch: SheetPatch) {
    this.formulas = new FormulaGuard(patch.sheet);
    const sorted = [...patch.changes].sort((a, b) => a.row - b.row || a.column - b.column);
    for (const change of sorted) {
      const row = this.byRow.get(change.row);
      if (row === undefined) this.byRow.set(change.row, [change]);
      else row.push(change);
    }
    this.pendingRows = [...this.byRow.keys()];
  }

  /** Takes a piece and gives back what can be written of the new part. */
  feed(piece: string): string {
    const cursor = this.cursor;
    cursor.feed(piece);
    this.copied = 0;
    while (cursor.next()) if (cursor.token !== 'text' && cursor.token !== 'cdata') this.takeTag();
    this.copyTo(cursor.position);
    const out = this.out;
    this.out = '';
    return out;
  }

  /** The rest of the part. Throws DamagedXml when it ended too early. */
  finish(): string {
    this.cursor.finish();
    if (this.depth !== 0 || !this.sheetDataSeen) throw new DamagedXml('sheet ends too early');
    return this.cursor.source.slice(this.cursor.position);
  }

  private takeTag(): void {
    const { token } = this.cursor;
    if (token === 'close') this.depth--;
    if (this.inSheetData) this.takeCellTag();
    else this.takeSheetTag();
    if (token === 'open') this.depth++;
  }

  private takeSheetTag(): void {
    const { cursor, depth } = this;
    if (depth > 2) return;
    if (depth === 0 && cursor.isStart) {
      this.prefix = cursor.prefix;
      this.validations = new ValidationInserter(this.prefix, this.patch.validations(this.prefix));
    }
    if (this.sheetDataSeen) this.offerValidations();
    else if (depth === 1 && cursor.isStart && cursor.name === 'dimension') this.extendDimension();
    else if (depth === 1 && cursor.isStart && cursor.name === 'sheetData') this.openSheetData();
  }

  private offerValidations(): void {
    const edit = this.validations?.at(this.cursor, this.depth);
    if (edit === undefined) return;
    this.copyTo(this.cursor.start);
    this.out += edit.text;
    if (edit.replaces) this.copied = this.cursor.end;
  }

  private extendDimension(): void {
    const { cursor } = this;
    const area = parseArea(cursor.attribute('ref') ?? '');
    if (area === undefined) return;
    let { top, left, bottom, right } = area;
    for (const { row, column, after } of this.patch.changes) {
      if (after === null) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    this.replaceTag(withAttribute(cursor.raw, 'ref', areaReference({ top, left, bottom, right })));
  }

  private openSheetData(): void {
    this.sheetDataSeen = true;
    if (this.cursor.token === 'open') {
      this.inSheetData = true;
      return;
    }
    this.replaceTag(`<${this.prefix}sheetData>`);
    this.writeRowsBefore(Infinity);
    this.out += `</${this.prefix}sheetData>`;
  }

  private takeCellTag(): void {
    const { cursor } = this;
    if (cursor.code === CELL) this.takeCell();
    else if (cursor.code === ROW) this.takeRow();
    else if (cursor.code === FORMULA && cursor.isStart) {
      this.formulas.visit(cursor, this.row, this.column, this.replacing);
    } else if (this.depth === 1 && cursor.token === 'close') {
      this.copyTo(cursor.start);
      this.writeRowsBefore(Infinity);
      this.inSheetData = false;
    }
  }

  private takeRow(): void {
    const { cursor } = this;
    if (cursor.token === 'close') {
      this.copyTo(cursor.start);
      this.writeCellsBefore(Infinity);
      return;
    }
    let row = this.row + 1;
    while (cursor.nextAttribute()) {
      if (cursor.attributeCode === REFERENCE)
        row = rowAt(cursor.source, cursor.valueStart, cursor.valueEnd);
    }
    if (this.pendingRows[0] !== undefined && this.pendingRows[0] < row) {
      this.copyTo(cursor.start);
      this.writeRowsBefore(row);
    }
    this.row = row;
    this.column = -1;
    this.trail.nextRow();
    this.pendingCells = this.pendingRows[0] === row ? this.takePendingRow() : [];
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
    if (tag !== cursor.raw) this.replaceTag(tag);
    if (!isEmpty) return;
    this.writeCellsBefore(Infinity);
    this.out += `</${this.prefix}row>`;
  }

  private takeCell(): void {
    const { cursor } = this;
    if (cursor.token === 'close') {
      if (this.replacing) this.copied = cursor.end;
      this.replacing = false;
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
    this.copyTo(cursor.start);
    this.writeCellsBefore(column);
    const change = this.pendingCells[0];
    if (change?.column !== column) return;
    this.pendingCells.shift();
    this.formulas.replacing(change.row, change.column);
    this.writeCell(change, this.patch.styles.forCell(style, change));
    this.copied = cursor.end;
    this.replacing = cursor.token === 'open';
  }

  private writeCellsBefore(column: number): void {
    for (;;) {
      const change = this.pendingCells[0];
      if (change === undefined || change.column >= column) return;
      this.pendingCells.shift();
      if (change.after === null) continue;
      this.formulas.replacing(change.row, change.column);
      const style = this.trail.bodyStyle(change.column) ?? 0;
      this.writeCell(change, this.patch.styles.forCell(style, change));
    }
  }

  private writeRowsBefore(row: number): void {
    for (;;) {
      const next = this.pendingRows[0];
      if (next === undefined || next >= row) return;
      const changes = this.takePendingRow().filter((change) => change.after !== null);
      if (changes.length === 0) continue;
      this.out += `<${this.prefix}row r="${next + 1}">`;
      for (const change of changes) this.writeCell(change, this.styleInNewRow(change));
      this.out += `</${this.prefix}row>`;
    }
  }

  private styleInNewRow(change: CellChange): StyledChange {
    const { styles } = this.patch;
    const style = this.trail.bodyStyle(change.column);
    return style === undefined ? styles.forNewRow(change) : styles.forCell(style, change);
  }

  private takePendingRow(): CellChange[] {
    const row = this.pendingRows.shift();
    return row === undefined ? [] : (this.byRow.get(row) ?? []);
  }

  private writeCell(change: CellChange, styled: StyledChange): void {
    const spelling = { prefix: this.prefix, from1904: this.patch.from1904 };
    const address = toAddress(change.row, change.column);
    this.out += cellXml(spelling, address, styled.style, styled.text ?? change.after);
  }

  private replaceTag(tag: string): void {
    this.copyTo(this.cursor.start);
    this.out += tag;
    this.copied = this.cursor.end;
  }

  /** Lets everything up to an offset through, unless it belongs to a replaced cell. */
  private copyTo(offset: number): void {
    if (offset <= this.copied) return;
    if (!this.replacing) this.out += this.cursor.source.slice(this.copied, offset);
    this.copied = offset;
  }
}
