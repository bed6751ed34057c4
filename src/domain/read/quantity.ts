import { read, type Reading, unreadable } from '../reading';
import type { CellReader } from './cellReader';
import { readerOfKinds } from './cellKinds';
import { CHINESE_DIGITS, parseChineseNumber } from './chineseNumber';
import { saysUnknown } from './nothing';

const NUMBER = '(-?\\d+(?:\\.\\d+)?)';
const CHINESE = `[${CHINESE_DIGITS}]{1,6}`;

/** `1,200` and `1，200` are 1200; a comma anywhere else stays. */
function withoutThousands(text: string): string {
  return text.replace(/^(-?\d{1,3}(?:[,，]\d{3})+)(?=\D|$)/, (digits) =>
    digits.replace(/[,，]/g, ''),
  );
}

/** Sum of `4+1`, which nobody is told to add up. */
function sumOf(text: string): readonly number[] {
  const parts = /^(\d+(?:\.\d+)?)\+(\d+(?:\.\d+)?)/.exec(text);
  return parts === null ? [] : [Number(parts[1]) + Number(parts[2])];
}

function notANumber(text: string, raw: string, what: string): Reading<number> {
  if (saysUnknown(text)) return unreadable(raw, `没有写${what}`);
  const sum = sumOf(text);
  if (sum.length > 0) return unreadable(raw, '写成了加法，请写合计数', sum);
  const about = /^(?:约|大约|大概|近)(\d+(?:\.\d+)?)/.exec(text);
  if (about !== null) return unreadable(raw, '只是大概的数', [Number(about[1])]);
  return unreadable(raw, `看不出${what}`);
}

const COUNT = new RegExp(`^${NUMBER}(?:人|口|口人|个人|个)?(?:\\((?:含|包括)(?:户主|本人)\\))?$`);
const CHINESE_COUNT = new RegExp(`^(${CHINESE})(?:人|口|口人|个人)$|^(${CHINESE})$`);

/** A number of persons (brief §5.8). */
export const readCount: CellReader<number> = readerOfKinds<number>({
  text: (text, raw) => {
    const digits = COUNT.exec(text)?.[1];
    if (digits !== undefined) return wholeNumber(Number(digits), raw, '人数');
    const chinese = CHINESE_COUNT.exec(text);
    const value = parseChineseNumber(chinese?.[1] ?? chinese?.[2] ?? '');
    return value === undefined ? notANumber(text, raw, '人数') : read(value, raw, `识别为${value}`);
  },
});

function wholeNumber(value: number, raw: string, what: string): Reading<number> {
  return Number.isInteger(value) && value >= 0
    ? read(value, raw)
    : unreadable(raw, `${what}应是整数`);
}

const FLOORS = new RegExp(`^(?:地上)?${NUMBER}层?(?:\\(?地下${NUMBER}层?\\)?)?$`);
const CHINESE_FLOORS = new RegExp(`^(?:地上)?(${CHINESE})层$|^(${CHINESE})$`);
const UPPER_AND_GROUND = new RegExp(`^(${CHINESE}|\\d)楼[一1]底$`);
const STOREY = new RegExp(`^(${CHINESE}|\\d)楼$`);

/** Storeys above ground (brief §5.8). */
export const readFloors: CellReader<number> = readerOfKinds<number>({
  text: (text, raw) => {
    const digits = FLOORS.exec(text)?.[1];
    if (digits !== undefined) return wholeNumber(Number(digits), raw, '层数');
    const chinese = CHINESE_FLOORS.exec(text);
    const value = parseChineseNumber(chinese?.[1] ?? chinese?.[2] ?? '');
    return value === undefined ? readStoreys(text, raw) : read(value, raw, `识别为${value}层`);
  },
});

/** `一楼一底` is a ground floor and one above it; `二楼` may be where the household lives. */
function readStoreys(text: string, raw: string): Reading<number> {
  const upper = numeral(UPPER_AND_GROUND.exec(text)?.[1]);
  if (upper !== undefined)
    return unreadable(raw, `“${text}”一般是${upper + 1}层，请确认`, [upper + 1]);
  const storey = numeral(STOREY.exec(text)?.[1]);
  if (storey !== undefined) return unreadable(raw, '没有说明是层数还是住在几楼', [storey]);
  if (text === '平房') return unreadable(raw, '“平房”一般是1层，请确认', [1]);
  return notANumber(text, raw, '层数');
}

function numeral(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d$/.test(text) ? Number(text) : parseChineseNumber(text);
}

const AREA = new RegExp(`^${NUMBER}(?:m2|m²|平方米|平方|平米|平|方)?$`, 'i');
const CHINESE_AREA = new RegExp(`^(${CHINESE})(?:平方米|平方|平米|平)?$`);

/** ㎡ (brief §5.8). Whether the size is likely is for a rule to say. */
export const readArea: CellReader<number> = readerOfKinds<number>({
  text: (written, raw) => {
    const text = withoutThousands(written);
    const digits = AREA.exec(text)?.[1];
    if (digits !== undefined) return read(Number(digits), raw);
    const value = parseChineseNumber(CHINESE_AREA.exec(text)?.[1] ?? '');
    if (value !== undefined) return unreadable(raw, '面积用汉字写，请确认数值', [value]);
    if (text.includes('间')) return unreadable(raw, '写的是间数，不是面积');
    if (/亩|分地/.test(text)) return unreadable(raw, '单位是亩，不是平方米');
    return notANumber(text, raw, '面积');
  },
});

const MONEY = new RegExp(`^[¥￥]?${NUMBER}(万)?(元|块)?$`);
/** A smaller amount that is not whole is hardly one of yuan. */
const SMALL_AMOUNT = 100;

/** Yuan (brief §5.8). `3.5` in a column of yuan may be 3.5 万元 and is asked about. */
export const readMoney: CellReader<number> = readerOfKinds<number>({
  text: (written, raw) => {
    const text = withoutThousands(written.replace(/^[¥￥]/, ''));
    const [, digits, tenThousand, unit] = MONEY.exec(text) ?? [];
    if (digits === undefined) return notANumber(text, raw, '金额');
    const value = Number(digits);
    if (tenThousand !== undefined) return read(Math.round(value * 1_000_000) / 100, raw);
    if (unit === undefined && value > 0 && value < SMALL_AMOUNT) {
      return unreadable(raw, '没有写单位，可能是元也可能是万元', [value, value * 10_000]);
    }
    return read(value, raw);
  },
});
