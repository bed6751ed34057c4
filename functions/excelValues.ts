import { cellText, type CellValue } from '../src/domain/cell';

/** Above this Excel keeps only 15 digits: what is left of an ID number is no ID number. */
const DIGITS_LOST_FROM = 1e15;

/**
 * A value as Excel hands it to a custom function, as the cell the readers know. Excel gives dates as
 * serial numbers without their format, blanks as `''` or `null`, errors and data types as objects.
 */
export function toCell(value: unknown): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    return Math.abs(value) >= DIGITS_LOST_FROM
      ? { kind: 'long-number', text: String(value) }
      : value;
  }
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'object' ? ofObject(value) : null;
}

/** Errors carry their `code`; data types (formatted numbers, linked cells) their `basicValue`. */
function ofObject(value: object): CellValue {
  if ('code' in value && typeof value.code === 'string') {
    return { kind: 'error', code: value.code };
  }
  if (!('basicValue' in value) || typeof value.basicValue === 'object') return null;
  const basic = toCell(value.basicValue);
  const isError = 'type' in value && value.type === 'Error';
  return isError ? { kind: 'error', code: cellText(basic) } : basic;
}

/** One value or a range of values, as rows of cells. */
export function toRows(values: unknown): readonly (readonly CellValue[])[] {
  if (!Array.isArray(values)) return [[toCell(values)]];
  return values.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}
