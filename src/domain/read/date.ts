import { LAST_SERIAL, serialToDay } from '../cell';
import { firstDay, formatDate, lastDay, type PartialDate } from '../partialDate';
import { blank, impossible, read, type Reading, unreadable } from '../reading';
import type { CellReader, ReadContext } from './cellReader';
import { readerOfKinds } from './cellKinds';
import { dateOf, type DateInText, noSuchDay, parseDateText } from './dateText';

/** What may be in a column of dates beside days that have come. */
export interface DateOptions {
  /** Plans and deadlines may lie ahead. */
  readonly mayBeFuture: boolean;
}

/** Words that say there is no record (brief §5.4). */
const NO_RECORD: ReadonlySet<string> = new Set([
  ...[
    '未鉴定',
    '待鉴定',
    '未评定',
    '无鉴定',
    '无记录',
    '未做鉴定',
    '无鉴定记录',
    '没有鉴定',
    '未开展鉴定',
  ],
  ...[
    '0',
    '1900-01-00',
    '1900/1/0',
    '1900-1-0',
    '1900/01/00',
    '1900-01-01',
    '1900/1/1',
    '1899-12-30',
  ],
  ...['未核实', '未开工', '未竣工', '未完成', '未销号', '待定', '未定', '未评估', '未安排'],
]);

const EARLIEST_YEAR = 1850;
const LATEST_YEAR = 2200;
/** A plan further ahead is a slip of the pen. */
const FURTHEST_PLAN = 20;
/** Serials of 1954 to 2064: a number in this range in a column of dates is a serial (brief §5.4). */
const FIRST_SERIAL = 20_000;
const AFTER_LAST_SERIAL = 60_001;

/** Reads dates to the precision in which they are written (brief §5.4). */
export function dateReader(options: DateOptions): CellReader<PartialDate> {
  const answer = (said: DateInText, raw: string, context: ReadContext): Reading<PartialDate> =>
    'why' in said
      ? (said.impossible ? impossible : unreadable)(raw, said.why, said.candidates)
      : plausible(said.date, raw, said.note, context.today, options);
  return readerOfKinds<PartialDate>({
    nothing: NO_RECORD,
    text: (text, raw, context) =>
      answer(isSerialText(text) ? sayNumber(Number(text)) : parseDateText(raw), raw, context),
    number: (value, raw, context) =>
      value === 0 ? blank(raw) : answer(sayNumber(value), raw, context),
    date: (cell, raw, context) =>
      cell.serial < 1 ? blank('1900-01-00') : answer(sayDateCell(cell.serial), raw, context),
  });
}

function isSerialText(text: string): boolean {
  return /^[2-5]\d{4}(?:\.\d+)?$/.test(text);
}

/** A cell shown as a date. `2019` typed into such a cell shows as 1905-07-11. */
function sayDateCell(serial: number): DateInText {
  const day = serialToDay(serial);
  if (day === undefined) return noSuchDay('不是有效的日期');
  if (Number.isInteger(serial) && serial > 1950 && serial < 2100) {
    return { why: `可能是把年份${serial}填进了日期格式的单元格`, candidates: [{ year: serial }] };
  }
  return { date: day };
}

/** A plain number in a column of dates: year, yyyymm, yyyymmdd, yyyy.m or a serial. */
function sayNumber(value: number): DateInText {
  if (looksLikeSerial(value)) return saySerial(value);
  if (!Number.isInteger(value)) return sayYearPointMonth(value);
  if (value >= EARLIEST_YEAR && value <= LATEST_YEAR) return { date: { year: value } };
  if (value > LAST_SERIAL && value <= LATEST_YEAR * 10_000) {
    return dateOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  }
  if (value >= EARLIEST_YEAR * 100 && value <= LATEST_YEAR * 100) {
    return dateOf(Math.floor(value / 100), value % 100);
  }
  return { why: '数字不像年份、年月或日期', candidates: [] };
}

/** Is a number in a column of dates a serial, and not a year or a date written in digits? */
export function looksLikeSerial(value: number): boolean {
  return value >= FIRST_SERIAL && value < AFTER_LAST_SERIAL;
}

function saySerial(serial: number): DateInText {
  const date = serialToDay(serial);
  return date === undefined
    ? noSuchDay('不是有效的日期')
    : { date, note: `按日期序列号识别为${formatDate(date)}` };
}

/** `2019.1` may have been 2019.10: Excel drops the last zero of a number. */
function sayYearPointMonth(value: number): DateInText {
  const [whole = '', month = ''] = String(value).split('.');
  const year = Number(whole);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month.length > 2) {
    return { why: '数字不像年份、年月或日期', candidates: [] };
  }
  if (month === '1') return { date: { year }, note: '月份可能是1月或10月，只能确定年份' };
  return dateOf(year, Number(month));
}

function plausible(
  date: PartialDate,
  raw: string,
  note: string | undefined,
  today: PartialDate,
  options: DateOptions,
): Reading<PartialDate> {
  if (date.year < EARLIEST_YEAR) return impossible(raw, `${date.year}年太早，可能是笔误`);
  if (options.mayBeFuture) {
    return date.year > today.year + FURTHEST_PLAN
      ? impossible(raw, `${date.year}年太远，可能是笔误`)
      : read(date, raw, note);
  }
  const begins = date.orEarlier ? date.year * 10_000 : firstDay(date);
  return begins > lastDay(today)
    ? impossible(raw, `晚于检查日期（${formatDate(today)}），可能是笔误`)
    : read(date, raw, note);
}
