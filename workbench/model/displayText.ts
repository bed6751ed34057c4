import { serialToDay } from '../../src/domain/cell';
import type { ModelValue } from './values';
import { GENERAL, TEXT_FORMAT } from './values';

/** What a person sees in a cell. Knows the formats of lists and ledgers; an unknown one shows the plain number. */
export function displayText(value: ModelValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.code;
  if (format === GENERAL || format === TEXT_FORMAT) return generalText(value);
  return isDateFormat(format) ? dateText(value, format) : numberText(value, format);
}

/** True for formats that show a number as a day or time. */
function isDateFormat(format: string): boolean {
  const bare = format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[ymdhs]/i.test(bare);
}

function generalText(number: number): string {
  const digits = Math.abs(number);
  if (digits >= 1e11 || (digits > 0 && digits < 1e-9)) {
    const [mantissa = '', exponent = ''] = number.toExponential(5).split('e');
    const power = Number(exponent);
    const sign = power < 0 ? '-' : '+';
    return `${String(Number(mantissa))}E${sign}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return String(Number(number.toPrecision(10)));
}

function numberText(number: number, format: string): string {
  const pattern = /^([^0#]*?)(#,##)?(0+|#)(\.0+)?(%)?([^0#]*)$/.exec(format.split(';')[0] ?? '');
  if (pattern === null) return generalText(number);
  const [, before = '', comma, whole = '0', decimals = '', percent = '', after = ''] = pattern;
  const scaled = percent === '' ? number : number * 100;
  const fixed = Math.abs(scaled).toFixed(Math.max(0, decimals.length - 1));
  const [integer = '', fraction] = fixed.split('.');
  const padded = integer.padStart(whole.length, '0');
  const grouped = comma === undefined ? padded : padded.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  const sign = scaled < 0 && Number(fixed) !== 0 ? '-' : '';
  const body = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return `${sign}${unquoted(before)}${body}${percent}${unquoted(after)}`;
}

const unquoted = (text: string): string => text.replaceAll(/"([^"]*)"/g, '$1').replaceAll('\\', '');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dateText(serial: number, format: string): string {
  const day = serialToDay(serial);
  if (day === undefined) return '#'.repeat(8);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const two = (n: number): string => String(n).padStart(2, '0');
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(day.year),
    yy: two(day.year % 100),
    mmm: MONTHS[day.month - 1] ?? '',
    mm: two(day.month),
    m: String(day.month),
    dd: two(day.day),
    d: String(day.day),
    hh: two(Math.floor(seconds / 3600)),
    h: String(Math.floor(seconds / 3600)),
    ss: two(seconds % 60),
  };
  const minutes = two(Math.floor(seconds / 60) % 60);
  const first = (format.split(';')[0] ?? '').replaceAll(/\[[^\]]*\]/g, '').replace('@', '');
  return first.replaceAll(
    /"([^"]*)"|\\(.)|(h+:)mm|y+|m+|d+|h+|s+/gi,
    (token, quoted, escaped, hour) => {
      if (typeof quoted === 'string') return quoted;
      if (typeof escaped === 'string') return escaped;
      if (typeof hour === 'string')
        return `${parts[hour.slice(0, -1).toLowerCase()] ?? ''}:${minutes}`;
      return parts[token.toLowerCase()] ?? token;
    },
  );
}
