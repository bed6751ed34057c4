import { isCalendarDay, type PartialDate } from '../partialDate';
import { tidy } from '../text';
import { CHINESE_DIGITS, parseChineseNumber } from './chineseNumber';
import { saysUnknown } from './nothing';

/** What a text says of a date: a date, or why it cannot be told. Not yet compared with today. */
export type DateInText =
  | { readonly date: PartialDate; readonly note?: string }
  | {
      readonly why: string;
      readonly candidates: readonly PartialDate[];
      /** One date is meant, but there is no such day. */
      readonly impossible?: true;
    };

/** One way of writing a date. The groups of the pattern are handed over as text, missing ones empty. */
interface DateForm {
  readonly pattern: RegExp;
  readonly say: (groups: readonly string[]) => DateInText;
}

/** The note on a date of which only the year is told. */
export const YEAR_ONLY = '只能确定年份';
const TWO_DIGIT_YEAR = '两位年份';

const found = (date: PartialDate, note?: string): DateInText =>
  note === undefined ? { date } : { date, note };
const unclear = (why: string, candidates: readonly PartialDate[] = []): DateInText => ({
  why,
  candidates,
});

/** A date of the calendar that never was; its year may still be right. */
export const noSuchDay = (why: string, candidates: readonly PartialDate[] = []): DateInText => ({
  why,
  candidates,
  impossible: true,
});

/** Year and perhaps month and day in digits; an impossible one is unclear, the year a candidate. */
export function dateOf(year: number, month?: number, day?: number, note?: string): DateInText {
  if (month === undefined) return found({ year }, note);
  if (month < 1 || month > 12) return noSuchDay(`没有${month}月`, [{ year }]);
  if (day === undefined) return found({ year, month }, note);
  if (isCalendarDay(year, month, day)) return found({ year, month, day }, note);
  return noSuchDay(`${year}年${month}月没有${day}日`, [{ year }]);
}

function fromGroups(groups: readonly string[], note?: string): DateInText {
  const [year, month, day] = groups.map((text) => (text === '' ? undefined : Number(text)));
  return year === undefined ? unclear('没有写年份') : dateOf(year, month, day, note);
}

/** 00–49 are years of this century, 50–99 of the last (brief §5.4). */
function fullYear(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

function fromShortYear(groups: readonly string[]): DateInText {
  const year = fullYear(Number(groups[0]));
  return fromGroups([String(year), ...groups.slice(1)], `${TWO_DIGIT_YEAR}，按${year}年识别`);
}

/** `5/12/2019`: whether day or month comes first cannot be seen, but the year can. */
function yearLast(groups: readonly string[]): DateInText {
  const [first = 0, second = 0, year = 0] = groups.map(Number);
  if (first === second || second > 12) return dateOf(year, first, second);
  if (first > 12) return dateOf(year, second, first);
  return found({ year }, `日和月的先后不明，${YEAR_ONLY}`);
}

function orEarlier(groups: readonly string[]): DateInText {
  const [year = '', inclusive = ''] = groups;
  const last = Number(year) - (inclusive === '' ? 1 : 0);
  return found({ year: last, orEarlier: true }, `${last}年或更早`);
}

const SEPARATOR = '[-./、。,]';
const BEFORE = '(?:以前|之前|前|年前)';

/** The ways of writing, tried in order (brief §5.4). */
const forms: readonly DateForm[] = [
  { pattern: /^(\d{4})年?$/, say: (groups) => fromGroups(groups) },
  {
    pattern: new RegExp(`^(\\d{4})(?:年|${SEPARATOR})(\\d{1,2})(?:月份?)?$`),
    say: (groups) => fromGroups(groups),
  },
  {
    pattern: new RegExp(
      `^(\\d{4})(?:年|${SEPARATOR})(\\d{1,2})(?:月|${SEPARATOR})(\\d{1,2})[日号]?$`,
    ),
    say: (groups) => fromGroups(groups),
  },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, say: (groups) => fromGroups(groups) },
  { pattern: /^(\d{4})(\d{2})$/, say: (groups) => fromGroups(groups) },
  {
    pattern: /^(\d{4})(?:年|[-.])(\d{1,2})月(?:底|末|初|中|[上中下]旬)$/,
    say: (groups) => fromGroups(groups, '只能确定年月'),
  },
  {
    pattern:
      /^(\d{4})年?(?:年?[底末初中]|[上下]半年|[春夏秋冬][季天]?|第?[1-4]季度|度|内|间|期间)$/,
    say: (groups) => fromGroups(groups, YEAR_ONLY),
  },
  { pattern: new RegExp(`^(\\d{4})年?(及|底|末)?${BEFORE}$`), say: orEarlier },
  {
    pattern: new RegExp(`^(\\d{4})年\\d{1,2}月份?${BEFORE}$`),
    say: ([year = '']) => orEarlier([year, '及']),
  },
  {
    pattern: /^(\d{4})年?及?(?:以后|之后|后|以来|起)$/,
    say: ([year]) => unclear(`只说在${year ?? ''}年以后，没有说哪一年`),
  },
  {
    pattern: /^(?:约|大约|大概|可能|估计)?(\d{4})年?(?:前后|左右|前後)?$/,
    say: ([year]) => unclear('年份只是大概', [{ year: Number(year) }]),
  },
  {
    pattern: /^(\d{4})(?:年|\.)\d{1,2}月?[-~至到、](?:\d{1,2})月份?$/,
    say: (groups) => fromGroups(groups, `写了几个月，${YEAR_ONLY}`),
  },
  { pattern: /^(\d{2})年(?:(\d{1,2})月份?(?:(\d{1,2})[日号]?)?)?$/, say: fromShortYear },
  { pattern: /^(\d{2})[-./](\d{1,2})[-./](\d{1,2})$/, say: fromShortYear },
  { pattern: /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/, say: yearLast },
];

const TIME_OF_DAY = /[ T](?:[上下]午)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?Z?$/i;
const CHINESE_PART = new RegExp(`[${CHINESE_DIGITS}]+(?=[年月日号]|季度|[-./]|$)`, 'g');
const APPRAISED = /(?:鉴定|评定|评估|出具报告|出具|查勘|完成|竣工|建成|建成投用|修建|建造|建)$/;
const REASSESSED = /复核|复查|复评|复检|重新鉴定|再次鉴定|重新评定/;
const RELATIVE =
  /^(?:去年|前年|今年|本年|当年|明年|上月|上个月|本月|近期|最近|近日|近年|近几年|每年|前几年|早年|往年|历年|刚刚|前段时间|多年前)/;
const FULL_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** Reads a text as a date of any precision. */
export function parseDateText(raw: string): DateInText {
  const text = canonical(raw);
  return sayForm(text) ?? sayWords(text) ?? sayYears(text);
}

/** No time of day, no blanks, Chinese numerals as digits, one kind of dash, no stop at the end. */
function canonical(raw: string): string {
  return tidy(raw)
    .replace(TIME_OF_DAY, '')
    .replace(/ /g, '')
    .replace(/[‐‑–—―]/g, '-')
    .replace(CHINESE_PART, (digits) => String(parseChineseNumber(digits) ?? digits))
    .replace(/^['‘’]|[。.、,;]+$/g, '');
}

function sayForm(text: string): DateInText | undefined {
  for (const form of forms) {
    const match = form.pattern.exec(text);
    if (match !== null)
      return form.say(match.slice(1).map((group: string | undefined) => group ?? ''));
  }
  return undefined;
}

function sayWords(text: string): DateInText | undefined {
  if (saysUnknown(text)) return unclear(`写的是“${text}”，可能有记录但日期不明，请查原始材料`);
  if (RELATIVE.test(text)) return unclear(`“${text}”不是具体日期`);
  if (REASSESSED.test(text)) {
    const latest = Math.max(...yearsIn(text));
    return unclear('写有复核，请确认以哪一年的结论为准', latest > 0 ? [{ year: latest }] : []);
  }
  const head = text.replace(APPRAISED, '');
  const said = head === text ? undefined : sayForm(head);
  if (said === undefined || 'why' in said) return said;
  return found(said.date, said.note ?? '已略去日期后的文字');
}

function yearsIn(text: string): readonly number[] {
  return [...new Set((text.match(FULL_YEAR) ?? []).map(Number))];
}

/** Nothing known: at least the years in the text can be named. */
function sayYears(text: string): DateInText {
  const years = yearsIn(text);
  const candidates = years.map((year) => ({ year }));
  const [first] = candidates;
  if (first === undefined) return unclear('看不出年份');
  if (candidates.length > 1) return unclear('年份不止一个，无法确定以哪个为准', candidates);
  const mentions = (text.match(FULL_YEAR) ?? []).length;
  if (mentions > 1 && /^[\d年月日号\-./、。,;~至到和及或]+$/.test(text)) {
    return found(first, `写了几个日期，年份相同，${YEAR_ONLY}`);
  }
  return unclear('除了年份还写了别的内容', candidates);
}
