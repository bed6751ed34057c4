import type { IdNumber } from '../fields/field';
import { isCalendarDay, lastDay, type PartialDate } from '../partialDate';

const CHECK_DIGITS = '10X98765432';
const CODE_OF_ZERO = 48;
/** Nobody in a household list was born earlier. */
const EARLIEST_BIRTH_YEAR = 1800;

/**
 * Weighted sum of the first 17 digits, ISO 7064 MOD 11-2 (brief §8.1); -1 when one is not a digit.
 * Doubling after every digit gives the weights 2^17 … 2^1, which are 7 9 10 5 8 … 2 modulo 11.
 */
export function weightedSum(text: string): number {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) {
    const digit = text.charCodeAt(i) - CODE_OF_ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    sum = (sum + digit) * 2;
  }
  return sum;
}

export function checkDigitOf(sum: number): string {
  return CHECK_DIGITS.charAt(sum % 11);
}

/**
 * Check character (0–9 or X) of the first 17 digits, ISO 7064 MOD 11-2 (brief §8.1).
 * Empty when they are not 17 digits.
 */
export function expectedCheckDigit(first17: string): string {
  const sum = first17.length < 17 ? -1 : weightedSum(first17);
  return sum < 0 ? '' : checkDigitOf(sum);
}

/** Number in the digits of `text` from `start` up to `end`; the caller knows that they are digits. */
export function digitsAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i += 1) value = value * 10 + text.charCodeAt(i) - CODE_OF_ZERO;
  return value;
}

/** What is wrong with a birth date; undefined when nothing is. */
export function birthDateFault(
  year: number,
  month: number,
  day: number,
  today: PartialDate,
): 'impossible' | 'future' | undefined {
  if (year < EARLIEST_BIRTH_YEAR || !isCalendarDay(year, month, day)) return 'impossible';
  return year * 10_000 + month * 100 + day > lastDay(today) ? 'future' : undefined;
}

/** Birth date in the number, always to the day. */
export function idBirthDate(id: IdNumber): PartialDate {
  return {
    year: digitsAt(id.body, 6, 10),
    month: digitsAt(id.body, 10, 12),
    day: digitsAt(id.body, 12, 14),
  };
}

/** Gender in the number: the 17th digit is odd for men. */
export function idGender(id: IdNumber): '男' | '女' {
  return digitsAt(id.body, 16, 17) % 2 === 1 ? '男' : '女';
}

/** A first-generation number as it was continued: `19` before the year, check digit at the end. */
export function upgradeFifteenDigits(digits: string): string {
  const first17 = `${digits.slice(0, 6)}19${digits.slice(6)}`;
  return first17 + expectedCheckDigit(first17);
}
