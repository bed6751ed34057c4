import type { CellValue } from '../../../domain/cell';
import { type CellArea, EMPTY_ROW } from '../../../domain/rawTable';
import type { CellStyle } from '../parts/styles';
import { PLAIN_STYLE } from '../parts/styles';
import { isTrue } from '../parts/workbookPart';
import { nameCode, XmlCursor } from '../xml/xmlCursor';
import { ROW_LIMIT, columnAt, rowAt } from './cellAddress';
import { parseArea } from '../../../domain/area';
import { CELL_TYPES, type CellDecoder } from './cellValue';
import { PlainCell } from './plainCell';
import { RichText } from './richText';
import { DamagedXml } from '../xml/damagedXml';

const ROW = nameCode('row');
const CELL = nameCode('c');
const VALUE = nameCode('v');
const FORMULA = nameCode('f');
const INLINE = nameCode('is');
const REFERENCE = nameCode('r');
const STYLE = nameCode('s');
const TYPE = nameCode('t');

/** A gap wider than this is left as a hole: a stray cell at the far right must not fill memory. */
const WIDE_GAP = 1024;

/** The cells of one sheet and what its part says of rows and merges. */
export interface SheetCells {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly CellArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly struckRows: ReadonlySet<number>;
  /** Columns of cells with a formula, by row; absent when there is none. */
  readonly formulas?: ReadonlyMap<number, readonly number[]>;
}

/** Reads a worksheet part that arrives in pieces. One reader a sheet. */
export class SheetReader {
  private readonly cursor = new XmlCursor();
  private readonly plain = new PlainCell();
  private readonly rich = new RichText();
  private readonly rows: (readonly CellValue[])[] = [];
  private readonly merges: CellArea[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly struckRows = new Set<number>();
  private readonly formulas = new Map<number, number[]>();
  private inSheetData = false;

  private rowIndex = -1;
  private row: CellValue[] = [];
  private filledCells = 0;
  private struckCells = 0;
  private keepsRow = true;

  private column = -1;
  private type: number = CELL_TYPES.number;
  private style: CellStyle = PLAIN_STYLE;
  private inCell = false;
  private inValue = false;
  private inInline = false;
  private raw = '';

  /** @param keepRow rows for which it says no are walked over; all are kept when it is not given. */
  constructor(
    private readonly decoder: CellDecoder,
    private readonly keepRow?: (row: number) => boolean,
  ) {}

  /** Rows walked over so far. */
  get doneRows(): number {
    return this.rowIndex + 1;
  }

  feed(piece: string): void {
    const cursor = this.cursor;
    cursor.feed(piece);
    for (;;) {
      if (this.inSheetData && !this.inCell) this.takePlainCells();
      if (!cursor.next()) return;
      if (cursor.token === 'text' || cursor.token === 'cdata') this.takeText();
      else if (this.inSheetData) this.takeCellTag();
      else this.takeSheetTag();
    }
  }

  finish(): SheetCells {
    this.cursor.finish();
    const { rows, merges, hiddenRows, struckRows, formulas } = this;
    const cells = { rows, merges, hiddenRows, struckRows };
    return formulas.size === 0 ? cells : { ...cells, formulas };
  }

  private takeText(): void {
    if (this.inValue) this.raw = this.raw === '' ? this.cursor.raw : this.raw + this.cursor.raw;
    else if (this.inInline) this.rich.visit(this.cursor);
  }

  private takeSheetTag(): void {
    const cursor = this.cursor;
    if (cursor.code !== 0 || !cursor.isStart) return;
    const name = cursor.name;
    if (name === 'sheetData') this.inSheetData = cursor.token === 'open';
    else if (name === 'mergeCell') {
      const area = parseArea(cursor.attribute('ref') ?? '');
      if (area !== undefined) this.merges.push(area);
    }
  }

  private takeCellTag(): void {
    const { code, token } = this.cursor;
    if (code === VALUE) this.inValue = token === 'open' && this.inCell;
    else if (code === CELL) this.takeCell();
    else if (code === ROW) this.takeRow();
    else if (code === INLINE) this.takeInline();
    else if (code === FORMULA) this.takeFormula();
    else if (this.inInline) this.rich.visit(this.cursor);
    else if (code === 0 && token === 'close' && this.cursor.name === 'sheetData') {
      this.inSheetData = false;
    }
  }

  private takeRow(): void {
    if (this.cursor.token === 'close') {
      this.closeRow();
      return;
    }
    this.openRow();
    if (this.cursor.token === 'empty') this.closeRow();
  }

  /** Where rows are hidden by default (`zeroHeight`), those written out are not (ECMA-376 18.3.1.81). */
  private openRow(): void {
    const cursor = this.cursor;
    let index = this.rowIndex + 1;
    let hidden = false;
    while (cursor.nextAttribute()) {
      if (cursor.attributeCode === REFERENCE) {
        index = rowAt(cursor.source, cursor.valueStart, cursor.valueEnd);
      } else if (cursor.attributeCode === 0 && cursor.attributeName === 'hidden') {
        hidden = isTrue(cursor.attributeValue);
      }
    }
    if (index >= ROW_LIMIT) throw new DamagedXml('too many rows');
    this.rowIndex = index;
    if (hidden) this.hiddenRows.add(index);
    this.keepsRow = this.keepRow === undefined || this.keepRow(index);
    this.row = [];
    this.column = -1;
    this.filledCells = 0;
    this.struckCells = 0;
  }

  private closeRow(): void {
    if (this.row.length === 0) return;
    const { rows, rowIndex } = this;
    while (rows.length < rowIndex) rows.push(EMPTY_ROW);
    rows[rowIndex] = this.row;
    if (this.filledCells > 0 && this.filledCells === this.struckCells)
      this.struckRows.add(rowIndex);
    this.row = [];
  }

  private takeCell(): void {
    const token = this.cursor.token;
    if (token === 'close') {
      this.closeCell();
      return;
    }
    const cursor = this.cursor;
    let column = this.column + 1;
    let style = 0;
    this.type = CELL_TYPES.number;
    while (cursor.nextAttribute()) {
      const code = cursor.attributeCode;
      if (code === REFERENCE) {
        const named = columnAt(cursor.source, cursor.valueStart, cursor.valueEnd);
        if (named >= 0) column = named;
      } else if (code === STYLE) style = Number(cursor.attributeValue);
      else if (code === TYPE) this.type = typeCode(cursor);
    }
    this.column = column;
    this.style = this.decoder.styleOf(style);
    this.inCell = token === 'open';
    this.raw = '';
  }

  /** The cells from here on as far as they are spelled plainly; the cursor then goes on behind them. */
  private takePlainCells(): void {
    const { cursor, plain, decoder } = this;
    const { source } = cursor;
    let { position } = cursor;
    while (plain.read(source, position)) {
      position = plain.end;
      this.column = plain.column;
      if (plain.valueStart === plain.valueEnd || !this.keepsRow) continue;
      this.style = decoder.styleOf(plain.style);
      this.putPlain(source);
    }
    cursor.position = position;
  }

  private putPlain(source: string): void {
    const { plain, decoder, style } = this;
    const { number, type } = plain;
    if (Number.isNaN(number)) {
      this.putRaw(source.slice(plain.valueStart, plain.valueEnd), type);
    } else if (type === CELL_TYPES.shared) {
      this.put(decoder.shared(number, style), decoder.isStruckText(number));
    } else if (type === CELL_TYPES.number) this.put(decoder.plainNumber(number, style), false);
    else this.putRaw(source.slice(plain.valueStart, plain.valueEnd), type);
  }

  private putRaw(raw: string, type: number): void {
    const struckText = type === CELL_TYPES.shared && this.decoder.isStruckText(Number(raw));
    this.put(this.decoder.value(raw, type, this.style), struckText);
  }

  private takeInline(): void {
    this.inInline = this.cursor.token === 'open' && this.inCell;
    if (this.inInline || this.cursor.token === 'empty') return;
    const shown = this.rich.take();
    const style = shown.hasRuns ? PLAIN_STYLE : this.style;
    this.put(this.decoder.text(shown.text, style), shown.struck);
    this.inCell = false;
  }

  private takeFormula(): void {
    if (this.cursor.token === 'close' || !this.inCell || !this.keepsRow) return;
    const columns = this.formulas.get(this.rowIndex);
    if (columns === undefined) this.formulas.set(this.rowIndex, [this.column]);
    else columns.push(this.column);
  }

  private closeCell(): void {
    if (this.inCell && this.raw !== '') this.putRaw(this.raw, this.type);
    this.inCell = false;
    this.inValue = false;
  }

  private put(value: CellValue, struckText: boolean): void {
    if (value === null || !this.keepsRow) return;
    const { row, column } = this;
    if (column - row.length > WIDE_GAP) row.length = column;
    while (row.length < column) row.push(null);
    row[column] = value;
    this.filledCells++;
    if (struckText || this.style.struck) this.struckCells++;
  }
}

function typeCode(cursor: XmlCursor): number {
  const { source, valueStart, valueEnd } = cursor;
  if (valueEnd - valueStart > 4) return CELL_TYPES.inline;
  let code = 0;
  for (let i = valueStart; i < valueEnd; i++) code = code * 128 + source.charCodeAt(i);
  return code;
}
