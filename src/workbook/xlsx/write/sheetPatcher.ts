import { areaReference, parseArea } from '../../../domain/area';
import { DamagedXml } from '../xml/damagedXml';
import { XmlCursor } from '../xml/xmlCursor';
import { CopyThrough } from './copyThrough';
import { FormulaGuard } from './formulaGuard';
import { RowsPatcher } from './rowsPatcher';
import type { SheetPatch } from './sheetPatch';
import { withAttribute } from './styleBook';
import { ValidationInserter } from './validationInserter';

/**
 * Rewrites a worksheet part that arrives in pieces: changed cells are replaced or inserted in order,
 * everything else leaves as it came.
 */
export class SheetPatcher {
  readonly formulas: FormulaGuard;

  private readonly cursor = new XmlCursor();
  private readonly copy = new CopyThrough(this.cursor);
  private validations: ValidationInserter | undefined;
  /** The rows, from the start of the element that holds them. */
  private rows: RowsPatcher | undefined;
  private prefix = '';
  private depth = 0;
  private inSheetData = false;

  constructor(private readonly patch: SheetPatch) {
    this.formulas = new FormulaGuard(patch.sheet);
  }

  /** Takes a piece and gives back what can be written of the new part. */
  feed(piece: string): string {
    const { cursor, copy } = this;
    cursor.feed(piece);
    copy.begin();
    while (cursor.next()) if (cursor.token !== 'text' && cursor.token !== 'cdata') this.takeTag();
    return copy.take();
  }

  /** The rest of the part. Throws DamagedXml when it ended too early. */
  finish(): string {
    this.cursor.finish();
    if (this.depth !== 0 || this.rows === undefined) throw new DamagedXml('sheet ends too early');
    return this.cursor.source.slice(this.cursor.position);
  }

  private takeTag(): void {
    const { token } = this.cursor;
    if (token === 'close') this.depth--;
    if (this.inSheetData) this.takeRowsTag();
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
    if (this.rows !== undefined) this.offerValidations();
    else if (depth === 1 && cursor.isStart && cursor.name === 'dimension') this.extendDimension();
    else if (depth === 1 && cursor.isStart && cursor.name === 'sheetData') this.openSheetData();
  }

  private takeRowsTag(): void {
    const { cursor, copy, depth } = this;
    if (depth !== 1 || cursor.token !== 'close') {
      this.rows?.takeTag();
      return;
    }
    copy.copyTo(cursor.start);
    this.rows?.writeRowsBefore(Infinity);
    this.inSheetData = false;
  }

  private offerValidations(): void {
    const { cursor, copy } = this;
    const edit = this.validations?.at(cursor, this.depth);
    if (edit === undefined) return;
    copy.copyTo(cursor.start);
    copy.write(edit.text);
    if (edit.replaces) copy.skipTo(cursor.end);
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
    this.copy.replaceTag(
      withAttribute(cursor.raw, 'ref', areaReference({ top, left, bottom, right })),
    );
  }

  private openSheetData(): void {
    const { cursor, copy, formulas, prefix } = this;
    this.rows = new RowsPatcher(this.patch, { cursor, copy, formulas, prefix });
    if (cursor.token === 'open') {
      this.inSheetData = true;
      return;
    }
    copy.replaceTag(`<${prefix}sheetData>`);
    this.rows.writeRowsBefore(Infinity);
    copy.write(`</${prefix}sheetData>`);
  }
}
