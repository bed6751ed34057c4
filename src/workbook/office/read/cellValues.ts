import type { CellValue, ErrorCell } from '../../../domain/cell';
import { DateCells, FIRST_LONG_NUMBER } from '../../dateSystem';
import { customFormatKind } from '../../xlsx/read/numberFormat';

/** Errors as Excel spells them in values. Text that was typed to look like one reads as one. */
const ERROR_CODE =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BLOCKED!|CONNECT!|FIELD!|UNKNOWN!|BUSY!|GETTING_DATA)$/;
const HASH = 35;
/** Serials of 1941 to 2119: a column without any of them holds no dates that matter here. */
const PLAUSIBLE_DATES = { from: 15_000, to: 80_000 } as const;

/** Could the number be a day? Then the number formats of its column must be read. */
export function mayBeDate(value: unknown): boolean {
  return typeof value === 'number' && value >= PLAUSIBLE_DATES.from && value < PLAUSIBLE_DATES.to;
}

/** Turns what Excel answers into cell values. Dates and errors of the same value are the same object. */
export class CellValues {
  private readonly dates: DateCells;
  private readonly errors = new Map<string, ErrorCell>();
  private readonly dateFormats = new Map<string, boolean>();

  constructor(from1904 = false) {
    this.dates = new DateCells(from1904);
  }

  /** @param format number format of the cell; undefined where its column holds no dates. */
  value(raw: unknown, format?: unknown): CellValue {
    if (typeof raw === 'string')
      return raw.charCodeAt(0) === HASH ? this.hashText(raw) : raw || null;
    if (typeof raw === 'number') return this.number(raw, format);
    return typeof raw === 'boolean' ? raw : null;
  }

  isDateFormat(format: string): boolean {
    let isDate = this.dateFormats.get(format);
    if (isDate === undefined) {
      isDate = customFormatKind(format) === 'date';
      this.dateFormats.set(format, isDate);
    }
    return isDate;
  }

  private number(value: number, format: unknown): CellValue {
    if (value >= FIRST_LONG_NUMBER || value <= -FIRST_LONG_NUMBER) {
      return { kind: 'long-number', text: String(value) };
    }
    if (value < 1 || typeof format !== 'string' || !this.isDateFormat(format)) return value;
    return this.dates.ofStored(value);
  }

  private hashText(text: string): CellValue {
    if (!ERROR_CODE.test(text)) return text;
    const known = this.errors.get(text) ?? { kind: 'error', code: text };
    this.errors.set(text, known);
    return known;
  }
}
