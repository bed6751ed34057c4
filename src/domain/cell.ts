/**
 * The value of one cell as the file holds it, before anybody reads meaning into it.
 * Plain values are primitives because a county's workbook has forty million of them.
 */
export type CellValue = null | string | number | boolean | DateCell | ErrorCell | LongNumberCell;

/** A number shown as a date. `serial` is a day count of the 1900 system, whatever the workbook's own system. */
export interface DateCell {
  readonly kind: 'date';
  readonly serial: number;
}

/** A formula or paste that ended in an error, for instance `#N/A`. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly code: string;
}

/**
 * A numeric cell of more than 15 digits: Excel has already replaced the rest by zeros.
 * `text` is the number as the file spells it (`5.1222919680720902E+17`).
 */
export interface LongNumberCell {
  readonly kind: 'long-number';
  readonly text: string;
}

export function isEmptyCell(cell: CellValue | undefined): cell is null | undefined | '' {
  return (
    cell === null ||
    cell === undefined ||
    cell === '' ||
    (typeof cell === 'string' && cell.trim() === '')
  );
}

/** What a person sees in the cell, as text; errors show their code, dates as `yyyy-mm-dd`. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell.kind === 'date') return serialText(cell.serial);
  return cell.kind === 'error' ? cell.code : cell.text;
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial 60 is the 29 February 1900 that never was; counting from here is right from March 1900 on. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** 9999-12-31, the last day Excel knows. */
export const LAST_SERIAL = 2_958_465;

/** Calendar day of a 1900-system serial. Undefined outside 1900-03-01 … 9999-12-31. */
export function serialToDay(
  serial: number,
): { year: number; month: number; day: number } | undefined {
  if (!(serial >= 61 && serial < LAST_SERIAL + 1)) return undefined;
  const date = new Date(SERIAL_ZERO + Math.floor(serial) * MILLISECONDS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** 1900-system serial of a calendar day. */
export function dayToSerial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - SERIAL_ZERO) / MILLISECONDS_PER_DAY;
}

function serialText(serial: number): string {
  const day = serialToDay(serial);
  if (day === undefined) return String(serial);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.year}-${two(day.month)}-${two(day.day)}`;
}
