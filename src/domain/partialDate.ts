/**
 * A date known to the day, the month or only the year. Both legal cut-offs fall on New Year,
 * so a year alone decides them (brief: fact 2).
 */
export interface PartialDate {
  readonly year: number;
  /** 1–12; absent when only the year is known. */
  readonly month?: number;
  /** 1–31; absent when only the month or year is known. */
  readonly day?: number;
  /** True for `2020年以前`: the event lies in `year` (here 2019) or in any earlier year. */
  readonly orEarlier?: true;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Comparable number yyyymmdd of the first day the date can mean; -Infinity when open to the past. */
export function firstDay(date: PartialDate): number {
  if (date.orEarlier) return Number.NEGATIVE_INFINITY;
  return date.year * 10_000 + (date.month ?? 1) * 100 + (date.day ?? 1);
}

/** Comparable number yyyymmdd of the last day the date can mean. */
export function lastDay(date: PartialDate): number {
  const month = date.month ?? 12;
  return date.year * 10_000 + month * 100 + (date.day ?? daysInMonth(date.year, month));
}

/** Is all of `a` before all of `b`? `undefined` when the precision does not decide it. */
export function isBefore(a: PartialDate, b: PartialDate): boolean | undefined {
  if (lastDay(a) < firstDay(b)) return true;
  return firstDay(a) >= lastDay(b) ? false : undefined;
}

/** `2019-12-05`, `2019-12`, `2019`, `2019年以前`. */
export function formatDate(date: PartialDate): string {
  if (date.orEarlier) return `${date.year + 1}年以前`;
  const two = (n: number): string => String(n).padStart(2, '0');
  if (date.month === undefined) return String(date.year);
  if (date.day === undefined) return `${date.year}-${two(date.month)}`;
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** The day of a moment on this computer's calendar. */
export function calendarDay(moment: Date): Required<Omit<PartialDate, 'orEarlier'>> {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
}

/** This computer's day, `yyyy-mm-dd`. */
export function today(now = new Date()): string {
  return formatDate(calendarDay(now));
}

/** Inverse of formatDate for `2019`, `2019-12`, `2019-12-05`; undefined for anything else or an impossible day. */
export function parseIsoDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  return isCalendarDay(year, month, day) ? { year, month, day } : undefined;
}
