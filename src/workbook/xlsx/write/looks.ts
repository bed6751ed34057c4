import type { ColumnFormat, RowLook } from '../../../domain/writePlan';
import { ROW_LOOKS, type RowLookFacts } from '../../rowLooks';
import type { StyleBook } from './styleBook';

/** How a row looks, in the elements of a styles part. */
interface Look {
  readonly font: string;
  readonly fill?: string;
  readonly hasBorder: boolean;
  readonly alignment: string;
}

function lookOf({ fontName, fontSize, isBold, fill, hasBorder, ...text }: RowLookFacts): Look {
  const horizontal = text.isCentred ? 'horizontal="center" ' : '';
  const wrap = text.wraps ? ' wrapText="1"' : '';
  return {
    font: `<font>${isBold ? '<b/>' : ''}<sz val="${fontSize}"/><name val="${fontName}"/><charset val="134"/></font>`,
    ...(fill === undefined ? {} : { fill: solid(fill) }),
    hasBorder,
    alignment: `<alignment ${horizontal}vertical="center"${wrap}/>`,
  };
}

const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

const thinBorder = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
  .join('')}<diagonal/></border>`;

export const DATE_FORMAT = 'yyyy-mm-dd';
export const TEXT_FORMAT_ID = 49;
const INTEGER_FORMAT_ID = 1;
type FormatStyles = Map<ColumnFormat | 'general', number>;

const PLUS = 43;
const MINUS = 45;
const EQUALS = 61;
const AT = 64;

/** Style indexes for generated cells; each style is appended when it is first asked for. */
export class LookStyles {
  private readonly quoted = new Map<RowLook, FormatStyles>();
  private readonly unquoted = new Map<RowLook, FormatStyles>();

  constructor(private readonly book: StyleBook) {}

  /** Style of a cell. A quote mark before the text (`quoted`) keeps it text when somebody edits it. */
  cell(look: RowLook, format: ColumnFormat | 'general', quoted = false): number {
    const byLook = quoted ? this.quoted : this.unquoted;
    const byFormat: FormatStyles = byLook.get(look) ?? new Map<ColumnFormat | 'general', number>();
    if (byFormat.size === 0) byLook.set(look, byFormat);
    let index = byFormat.get(format);
    if (index === undefined) byFormat.set(format, (index = this.add(look, format, quoted)));
    return index;
  }

  private add(look: RowLook, format: ColumnFormat | 'general', quoted: boolean): number {
    const { font: fontXml, fill, hasBorder, alignment } = lookOf(ROW_LOOKS[look]);
    const fontId = this.book.add('fonts', fontXml);
    const fillId = fill === undefined ? 0 : this.book.add('fills', fill);
    const borderId = hasBorder ? this.book.add('borders', thinBorder) : 0;
    return this.book.add(
      'cellXfs',
      `<xf numFmtId="${this.formatId(format)}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" ` +
        `xfId="0"${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" ` +
        `applyBorder="1" applyAlignment="1">${alignment}</xf>`,
    );
  }

  /** Style of the empty cells of a column, so that what a clerk adds below keeps its kind. */
  column(format: ColumnFormat): number {
    return this.book.add(
      'cellXfs',
      `<xf numFmtId="${this.formatId(format)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    );
  }

  private formatId(format: ColumnFormat | 'general'): number {
    if (format === 'text') return TEXT_FORMAT_ID;
    if (format === 'date') return this.book.numberFormat(DATE_FORMAT);
    return format === 'integer' ? INTEGER_FORMAT_ID : 0;
  }
}

/** Text that Excel would take for a formula when somebody edits the cell. */
export function looksLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === EQUALS || first === PLUS || first === MINUS || first === AT;
}
