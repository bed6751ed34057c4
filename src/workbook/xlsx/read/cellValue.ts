import type { CellValue, ErrorCell } from '../../../domain/cell';
import { DateCells, FIRST_LONG_NUMBER } from '../../dateSystem';
import type { SharedStrings } from '../parts/sharedStrings';
import type { CellStyle } from '../parts/styles';
import { PLAIN_STYLE } from '../parts/styles';
import { decodeCellText, ownCopy } from '../xml/xmlText';
import { nameCode } from '../xml/xmlCursor';
import { isoSerial } from './isoDate';
import { shownGlyphs } from './symbolFont';

/** What all sheets of a workbook share when their cells are read. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

export const CELL_TYPES = {
  shared: nameCode('s'),
  formulaText: nameCode('str'),
  /** `inlineStr` is longer than four letters; no other type is. */
  inline: 0,
  boolean: nameCode('b'),
  error: nameCode('e'),
  iso: nameCode('d'),
  number: nameCode('n'),
} as const;

/** Turns the raw text of cells into values. Dates and errors of the same value are the same object. */
export class CellDecoder {
  private readonly dates: DateCells;
  private readonly errors = new Map<string, ErrorCell>();

  constructor(private readonly context: CellContext) {
    this.dates = new DateCells(context.from1904);
  }

  styleOf(index: number): CellStyle {
    return this.context.styles[index] ?? PLAIN_STYLE;
  }

  /** Value of a `v` element spelled `raw` in a cell of type `type` (`nameCode` of its attribute). */
  value(raw: string, type: number, style: CellStyle): CellValue {
    if (raw === '') return null;
    switch (type) {
      case CELL_TYPES.shared:
        return this.shared(Number(raw), style);
      case CELL_TYPES.number:
        return this.number(raw, style);
      case CELL_TYPES.boolean:
        return raw === '1' || raw === 'true';
      case CELL_TYPES.error:
        return this.error(raw);
      case CELL_TYPES.iso: {
        const serial = isoSerial(raw);
        return serial === undefined ? raw : this.dates.of(serial);
      }
      default:
        return this.text(ownCopy(decodeCellText(raw)), style);
    }
  }

  /** Value of a `v` element that spells a number below 10¹⁵ without sign; as `value` would give it. */
  plainNumber(number: number, style: CellStyle): CellValue {
    return style.format === 'date' && number >= 1 ? this.dates.ofStored(number) : number;
  }

  /** A text with the signs a symbol font of the cell shows for it. */
  text(text: string, style: CellStyle): CellValue {
    if (text === '') return null;
    return style.symbolFont === undefined ? text : shownGlyphs(text, style.symbolFont);
  }

  /** Is the shared text struck through by its own runs? */
  isStruckText(index: number): boolean {
    return this.context.strings.struck.size > 0 && this.context.strings.struck.has(index);
  }

  /** The shared text of that index; cells of the same index get the same string. */
  shared(index: number, style: CellStyle): CellValue {
    const text = this.context.strings.texts[index];
    if (text === undefined || text === '') return null;
    if (style.symbolFont === undefined || this.context.strings.withRuns.has(index)) return text;
    return shownGlyphs(text, style.symbolFont);
  }

  private number(raw: string, style: CellStyle): CellValue {
    const value = Number(raw);
    if (Number.isNaN(value)) return ownCopy(decodeCellText(raw));
    if (value >= FIRST_LONG_NUMBER || value <= -FIRST_LONG_NUMBER) {
      return { kind: 'long-number', text: ownCopy(raw.trim()) };
    }
    return this.plainNumber(value, style);
  }

  private error(code: string): ErrorCell {
    const known = this.errors.get(code);
    if (known !== undefined) return known;
    const error: ErrorCell = { kind: 'error', code: ownCopy(code) };
    this.errors.set(error.code, error);
    return error;
  }
}
