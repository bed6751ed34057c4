import type { YearSpan } from '../fields/field';
import type { PartialDate } from '../partialDate';
import { read, type Reading, unreadable } from '../reading';
import { compact } from '../text';
import { type CellReader, codeIn, type ReadContext } from './cellReader';
import { dateReader } from './date';
import { YEAR_ONLY } from './dateText';

/** What a column of years may hold. */
export interface YearOptions {
  /** `2001-2010年` is an answer (the bands of 灾普), not a doubt. */
  readonly bands: boolean;
  /** Years of planned works may lie ahead. */
  readonly mayBeFuture: boolean;
}

/** From here on a band that is open to the past is counted (`1980年及以前`). */
const OPEN_BAND_FROM = 1900;

/** The years of an event, from any way of writing a date or, where allowed, a band (brief §2.2, §5.4). */
export function yearsReader(options: YearOptions): CellReader<YearSpan> {
  const readDate = dateReader({ mayBeFuture: options.mayBeFuture });
  return (cell, context) => {
    if (typeof cell === 'string' || typeof cell === 'number') {
      const raw = String(cell);
      const text = compact(raw);
      const code = codeIn(context.coding?.builtYears, text);
      if (code !== undefined) return read(code, raw, `按来源系统的编码“${text}”识别`);
      const special = options.bands ? readBand(text, raw, context) : undefined;
      const answer = special ?? readShortYear(text, raw, context);
      if (answer !== undefined) return answer;
    }
    return toYears(readDate(cell, context), options);
  };
}

const RANGE = /^((?:18|19|20)\d{2})年?[-‐‑–—~至到]+((?:18|19|20)\d{2})年?(?:间|之间|期间)?$/;
const UP_TO = /^((?:18|19|20)\d{2})年?(及)?(?:以前|之前|前)(?:建|建成)?$/;
const FROM = /^((?:18|19|20)\d{2})年?(及)?(?:以后|之后|后|至今|以来)(?:建|建成)?$/;
const DECADE = /^(?:上世纪|(?:18|19|20)(?=\d0年代))?(\d)0年代(?:[初中末]期?)?$/;

function readBand(text: string, raw: string, context: ReadContext): Reading<YearSpan> | undefined {
  const [, first, last] = RANGE.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    return Number(first) <= Number(last)
      ? span(Number(first), Number(last), raw, context)
      : unreadable(raw, '起止年份颠倒');
  }
  const [, upTo, inclusive] = UP_TO.exec(text) ?? [];
  if (upTo !== undefined) {
    return span(OPEN_BAND_FROM, Number(upTo) - (inclusive === undefined ? 1 : 0), raw, context);
  }
  const [, from, alsoFrom] = FROM.exec(text) ?? [];
  if (from !== undefined) {
    return span(Number(from) + (alsoFrom === undefined ? 1 : 0), context.today.year, raw, context);
  }
  const decade = DECADE.exec(text)?.[1];
  if (decade === undefined) return undefined;
  const start = decadeStart(text, Number(decade) * 10);
  return span(start, Math.max(start, Math.min(start + 9, context.today.year)), raw, context);
}

function decadeStart(text: string, decade: number): number {
  const century = /^(18|19|20)\d0/.exec(text)?.[1];
  return (century === undefined ? 1900 : Number(century) * 100) + decade;
}

function span(from: number, to: number, raw: string, context: ReadContext): Reading<YearSpan> {
  return from > context.today.year
    ? unreadable(raw, `晚于检查的年份（${context.today.year}年），可能是笔误`)
    : read({ from, to }, raw, '识别为年代段');
}

/** `98年` is 1998; `15年` may be an age, and a bare `98` may be either. */
function readShortYear(
  text: string,
  raw: string,
  context: ReadContext,
): Reading<YearSpan> | undefined {
  const [, digits, mark] = /^(\d{2})(年)?$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits);
  const year = value + 2000 > context.today.year ? value + 1900 : value + 2000;
  const isYear = mark !== undefined && (value >= 50 || digits.startsWith('0'));
  return isYear
    ? read({ from: year, to: year }, raw, `两位年份，按${year}年识别`)
    : unreadable(raw, '不能确定是年份还是房龄', [{ from: year, to: year }]);
}

function toYears(reading: Reading<PartialDate>, options: YearOptions): Reading<YearSpan> {
  if (reading.state === 'blank') return reading;
  if (reading.state === 'unreadable') {
    return unreadable(reading.raw, reading.why, reading.candidates.map(yearOf));
  }
  const { value, raw, note } = reading;
  if (!value.orEarlier) return read(yearOf(value), raw, note === YEAR_ONLY ? undefined : note);
  return options.bands
    ? read({ from: OPEN_BAND_FROM, to: value.year }, raw, note)
    : unreadable(raw, `只说在${value.year}年或更早，没有说哪一年`);
}

function yearOf(date: PartialDate): YearSpan {
  return { from: date.year, to: date.year };
}
