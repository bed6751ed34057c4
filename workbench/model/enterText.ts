import { dayToSerial, serialToDay } from '../../src/domain/cell';
import { SIGNIFICANT_DIGITS } from './limits';
import type { ModelValue } from './values';
import { errorOf, GENERAL, TEXT_FORMAT } from './values';

/** What Excel makes of something typed. `format` is the number format it gives to a cell that had none. */
export interface Understood {
  readonly value: ModelValue;
  readonly formula?: string;
  readonly format?: string;
}

/** Reads typed text as Excel does: formula, number, date, truth value, error, or text. */
function enterText(text: string, format: string, year: number): Understood {
  if (text === '') return { value: null };
  if (format === TEXT_FORMAT) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) === '' ? null : text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  return (
    readLogical(trimmed) ??
    readNumber(trimmed) ??
    readDate(trimmed, year) ?? { value: errorOf(trimmed) ?? text }
  );
}

function readLogical(text: string): Understood | undefined {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? { value: upper === 'TRUE' } : undefined;
}

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?%?$/i;

function readNumber(text: string): Understood | undefined {
  const bracketed = /^\((\d[\d,.]*)\)$/.exec(text);
  const plain = bracketed === null ? text : `-${bracketed[1] ?? ''}`;
  if (!NUMBER.test(plain) || !/^[+-]?[\d.]*\d/.test(plain)) return undefined;
  const percent = plain.endsWith('%');
  const number = Number(plain.replaceAll(',', '').replace('%', '')) / (percent ? 100 : 1);
  if (!Number.isFinite(number)) return undefined;
  const format = percent ? (plain.includes('.') ? '0.00%' : '0%') : thousands(plain);
  return { value: keptDigits(number), ...(format === undefined ? {} : { format }) };
}

function thousands(text: string): string | undefined {
  if (!text.includes(',')) return undefined;
  return text.includes('.') ? '#,##0.00' : '#,##0';
}

/** Excel keeps 15 significant digits of a number; an 18-digit ID loses its last three. */
function keptDigits(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 1e15
    ? number
    : Number(truncatedDigits(number));
}

function truncatedDigits(number: number): string {
  const [mantissa = '', exponent = '0'] = number.toExponential(20).split('e');
  const kept = mantissa.slice(0, mantissa.indexOf('.') + SIGNIFICANT_DIGITS);
  return Math.abs(number) >= 1e15 ? `${kept}e${exponent}` : number.toPrecision(SIGNIFICANT_DIGITS);
}

interface DateShape {
  readonly pattern: RegExp;
  readonly format: string;
}

/** Shapes of dates that a Chinese Excel understands; `2023.5.1` is not one of them. */
const DATE_SHAPES: readonly DateShape[] = [
  { pattern: /^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/, format: 'yyyy/m/d' },
  { pattern: /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/, format: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(?<y>\d{4})年(?<m>\d{1,2})月$/, format: 'yyyy"年"m"月"' },
  { pattern: /^(?<y>\d{4})[-/](?<m>\d{1,2})$/, format: 'mmm-yy' },
  { pattern: /^(?<m>\d{1,2})月(?<d>\d{1,2})日$/, format: 'm"月"d"日"' },
  { pattern: /^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/, format: 'm"月"d"日"' },
];

function readDate(text: string, thisYear: number): Understood | undefined {
  for (const { pattern, format } of DATE_SHAPES) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const [year, month, day] = [groups['y'] ?? thisYear, groups['m'], groups['d'] ?? 1].map(Number);
    const serial = serialOf(year ?? 0, month ?? 0, day ?? 0);
    if (serial !== undefined) return { value: serial, format };
  }
  return undefined;
}

function serialOf(year: number, month: number, day: number): number | undefined {
  const serial = dayToSerial(year, month, day);
  const back = serialToDay(serial);
  return back?.year === year && back.month === month && back.day === day ? serial : undefined;
}

/** A number given as a number (not as text) keeps its format; text is read. */
export function enter(
  entry: string | number | boolean,
  format: string | undefined,
  year: number,
): Understood {
  if (typeof entry === 'boolean') return { value: entry };
  if (typeof entry === 'string') return enterText(entry, format ?? GENERAL, year);
  if (format === TEXT_FORMAT) return { value: String(entry) };
  return { value: Math.abs(entry) < 1e15 ? entry : keptDigits(entry) };
}
