import type { ColumnFormat, PlannedValue } from '../../../domain/writePlan';
import { storedSerial } from '../../dateSystem';
import { customFormatKind } from '../../xlsx/read/numberFormat';

/** What is written into a cell: '' empties it, null leaves it as it is. */
export type Entry = string | number | boolean | null;

export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';
const DATE_FORMAT = 'yyyy-mm-dd';

export const FORMAT_CODES: Readonly<Record<ColumnFormat, string>> = {
  text: TEXT_FORMAT,
  date: DATE_FORMAT,
  integer: '0',
  decimal: GENERAL_FORMAT,
};

/** The value as Excel holds it: dates are serials of the workbook's own system, blank is empty text. */
export function rawValue(value: PlannedValue, from1904: boolean): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return storedSerial(value.serial, from1904);
  return value;
}

/**
 * Texts that Excel would read as formula, number, date, time, truth value or error when they are entered:
 * everything that begins with a sign or digit, or with a word for a time.
 */
const MAY_BE_READ =
  /^\s*(?:[=+\-@'#%(.,$¥￥€£\d０-９＝＋－＠]|[〇零一二三四五六七八九十]+[年月日点时]|上午|下午|(?:true|false|am|pm)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-./,]*\d)/i;

/** What to enter so that exactly this value stands in a cell of that number format. */
export function entryOf(raw: string | number | boolean, format: string): string | number | boolean {
  if (typeof raw !== 'string' || raw === '' || format === TEXT_FORMAT) return raw;
  return MAY_BE_READ.test(raw) ? `'${raw}` : raw;
}

/** The number format a changed cell must have; the one it has where that will do. */
export function changedFormat(value: PlannedValue, current: string, column: ColumnFormat): string {
  if (value === null || value === '') return current;
  if (typeof value === 'object') {
    return customFormatKind(current) === 'date' ? current : DATE_FORMAT;
  }
  if (typeof value === 'string') {
    return column === 'text' && current === GENERAL_FORMAT ? TEXT_FORMAT : current;
  }
  const wouldHide = customFormatKind(current) === 'date' && typeof value === 'number';
  return wouldHide || current === TEXT_FORMAT ? GENERAL_FORMAT : current;
}

/** The number format of a cell in a sheet of our own. Only data cells take the format of their column. */
export function generatedFormat(value: PlannedValue, column: ColumnFormat | undefined): string {
  if (typeof value === 'object' && value !== null) return DATE_FORMAT;
  if (column === undefined) return typeof value === 'string' ? TEXT_FORMAT : GENERAL_FORMAT;
  const code = FORMAT_CODES[column];
  return code === TEXT_FORMAT && typeof value !== 'string' ? GENERAL_FORMAT : code;
}
