const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};

const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};

/** Characters of Chinese numbers below ten thousand, for use inside a character class. */
export const CHINESE_DIGITS = '〇零○一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟';

/** `二〇一九` → 2019, `十二` → 12, `一百二十` → 120; undefined for anything else. */
export function parseChineseNumber(text: string): number | undefined {
  if (text === '') return undefined;
  return digitByDigit(text) ?? withUnits(text);
}

function digitByDigit(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const digit = DIGITS[character];
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function withUnits(text: string): number | undefined {
  let total = 0;
  let pending: number | undefined;
  let smallestUnit = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) {
      const digit = DIGITS[character];
      if (digit === undefined || (pending ?? 0) !== 0) return undefined;
      pending = digit;
    } else {
      if (unit >= smallestUnit) return undefined;
      total += (pending ?? 1) * unit;
      smallestUnit = unit;
      pending = undefined;
    }
  }
  return total + (pending ?? 0);
}
