import { read, type Reading, unreadable } from '../reading';
import type { CellReader, ReadContext } from './cellReader';
import { readerOfKinds } from './cellKinds';
import { CHINESE_DIGITS, parseChineseNumber } from './chineseNumber';
import { saysUnknown } from './nothing';

const NUMERAL = `(?:\\d{1,3}|[${CHINESE_DIGITS}]{1,4})`;
const UNIT = '(?:村民小组|村小组|小组|组|社)';

const TOWNSHIP = /^(?:.{2,}?(?:省|市|县|区))?.{2,4}?(?:镇|乡|街道)(?:办事处)?(?=.{2,})/;
const SUFFIX = /(?:村民委员会|居民委员会|村委会|居委会|村委|社区|村)+$/;
const GROUP_AFTER_VILLAGE = new RegExp(`(?<=村|社区|委会)第?${NUMERAL}${UNIT}$`);
const NUMBERING = /^\d{1,2}[.、]?(?=\D)/;

/** Core name of a village (brief §5.7): `高燕镇红军村委会` → `红军`. The profile's aliases go before all else. */
export const readVillage: CellReader<string> = readerOfKinds<string>({
  text: (text, raw, context) => {
    if (saysUnknown(text)) return unreadable(raw, '没有写村名');
    if (/^\d+$/.test(text)) return unreadable(raw, '只有数字，不是村名');
    const alias = context.villageAliases?.get(text);
    if (alias !== undefined) return read(alias, raw, aliasNote(alias));
    return readCore(text, raw, context);
  },
});

function aliasNote(alias: string): string {
  return `按村名对照表识别为“${alias}”`;
}

function readCore(text: string, raw: string, context: ReadContext): Reading<string> {
  const group = GROUP_AFTER_VILLAGE.exec(text)?.[0];
  const village = text.replace(GROUP_AFTER_VILLAGE, '').replace(NUMBERING, '');
  const core = coreOf(village);
  const alias = context.villageAliases?.get(core);
  if (alias !== undefined) return read(alias, raw, aliasNote(alias));
  return group === undefined ? read(core, raw) : read(core, raw, `村名后的“${group}”未计入`);
}

function coreOf(village: string): string {
  const local = village.replace(TOWNSHIP, '');
  const core = local.replace(SUFFIX, '');
  return core === '' ? village : core;
}

const GROUP = new RegExp(`^(?:.*(?:村|社区|委会))?第?(${NUMERAL})(?:${UNIT}|村民小组)?$`);
const SEVERAL_GROUPS = new RegExp(`${NUMERAL}${UNIT}?[、,/和及]?${NUMERAL}${UNIT}?$`);

/** A group within the village: its number in digits, or its local name (brief §5.7). 组 and 社 are the same. */
export const readGroup: CellReader<string> = readerOfKinds<string>({
  text: readGroupText,
  number: (value, raw) =>
    Number.isInteger(value) && value >= 1 && value <= 200
      ? read(String(value), raw)
      : unreadable(raw, '不像组号'),
  // `3-1` turned into a date cannot be told from `1-3`, so nothing is proposed.
  date: (_, raw) => unreadable(raw, '是日期，可能是“3-1”一类的组号被自动改成了日期'),
});

function readGroupText(text: string, raw: string): Reading<string> {
  if (saysUnknown(text)) return unreadable(raw, '没有写组号');
  const number = groupNumber(text);
  if (number !== undefined) {
    return number === 0 ? unreadable(raw, '不像组号') : read(String(number), raw);
  }
  if (SEVERAL_GROUPS.test(text)) return unreadable(raw, '写了不止一个组');
  if (/\d/.test(text)) return unreadable(raw, '看不出是哪个组');
  return read(text.replace(/^.*村(?=.{2,})/, ''), raw);
}

function groupNumber(text: string): number | undefined {
  const digits = GROUP.exec(text)?.[1];
  if (digits === undefined) return undefined;
  return /^\d+$/.test(digits) ? Number(digits) : parseChineseNumber(digits);
}
