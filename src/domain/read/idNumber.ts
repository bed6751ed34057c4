import { cellText, type CellValue } from '../cell';
import type { IdNumber } from '../fields/field';
import type { PartialDate } from '../partialDate';
import { compact } from '../text';
import {
  birthDateFault,
  checkDigitOf,
  digitsAt,
  expectedCheckDigit,
  upgradeFifteenDigits,
  weightedSum,
} from './idArithmetic';
import { saysNothing, saysUnknown } from './nothing';

export { expectedCheckDigit, idBirthDate, idGender } from './idArithmetic';

/** What a careful look at a certificate number finds; one kind for each message a rule must give (brief §5.2, §8). */
export type IdExamination =
  /** Empty, or a word that says there is none. */
  | { readonly kind: 'none'; readonly text: string }
  /** `note`: Chinese, what was normalised on the way. */
  | { readonly kind: 'valid'; readonly value: IdNumber; readonly note?: string }
  /** Stored as a number: only the leading `digits` (15 at most) are still what the clerk typed. */
  | { readonly kind: 'digits-lost'; readonly digits: string }
  /** `completed`: the number of 18 if exactly the check digit is missing. */
  | { readonly kind: 'wrong-length'; readonly length: number; readonly completed?: string }
  /** `position` counts from 1. */
  | { readonly kind: 'illegal-character'; readonly position: number; readonly character: string }
  /** `digits`: the birth date as it stands (`19990230`; `990230` in a number of 15). */
  | { readonly kind: 'impossible-date'; readonly digits: string; readonly inFuture: boolean }
  /** `perhapsTruncated`: ends in 000, so it may have gone through a numeric cell. */
  | {
      readonly kind: 'wrong-check-digit';
      readonly expected: string;
      readonly found: string;
      readonly perhapsTruncated: boolean;
    }
  /** First-generation number; `upgraded` is the number of 18 that it became. */
  | { readonly kind: 'fifteen-digits'; readonly upgraded: string }
  | { readonly kind: 'two-numbers'; readonly numbers: readonly string[] }
  /** Middle digits hidden by `*`. */
  | { readonly kind: 'masked'; readonly head: string; readonly tail: string }
  /** Looks like a passport or travel permit. */
  | { readonly kind: 'other-document'; readonly text: string }
  /** Words, a date or a logical value where a number should stand. */
  | { readonly kind: 'not-a-number'; readonly text: string };

/** Digits that Excel keeps of a number. */
const KEPT_DIGITS = 15;

const NO_CERTIFICATE: ReadonlySet<string> = new Set([
  ...[
    '无身份证',
    '无证',
    '无证件',
    '无证件号',
    '无身份证号',
    '没有身份证',
    '未办理',
    '未办',
    '未办证',
  ],
  ...['未办理身份证', '未上户', '未上户口', '无户口', '黑户', '未落户'],
]);

/**
 * Looks at a certificate number without deciding how grave a fault is. Takes the cell, or the `raw`
 * of its reading: a number that lost digits is recognised from either. The area code is never a fault.
 */
export function examineIdNumber(cell: CellValue, today: PartialDate): IdExamination {
  if (typeof cell === 'string') return examinePlain(cell, today) ?? examineText(cell, today);
  if (cell === null) return { kind: 'none', text: '' };
  if (typeof cell === 'number') return examineNumber(cell, today);
  if (typeof cell === 'object' && cell.kind === 'long-number') return digitsLost(cell.text);
  const text = cellText(cell);
  const isError = typeof cell === 'object' && cell.kind === 'error';
  return { kind: isError ? 'none' : 'not-a-number', text };
}

/** The common case, without any allocation but the answer: 18 plain characters that are right. */
function examinePlain(text: string, today: PartialDate): IdExamination | undefined {
  if (text.length !== 18) return undefined;
  const sum = weightedSum(text);
  if (sum < 0 || text.charAt(17) !== checkDigitOf(sum)) return undefined;
  const fault = birthDateFault(
    digitsAt(text, 6, 10),
    digitsAt(text, 10, 12),
    digitsAt(text, 12, 14),
    today,
  );
  return fault === undefined ? { kind: 'valid', value: { body: text, suffix: '' } } : undefined;
}

function examineNumber(value: number, today: PartialDate): IdExamination {
  return Math.abs(value) >= 10 ** KEPT_DIGITS
    ? digitsLost(String(value))
    : examineText(String(value), today);
}

function examineText(raw: string, today: PartialDate): IdExamination {
  const text = compact(raw)
    .replace(/^['‘’`]+/, '')
    .toUpperCase();
  if (text === '' || saysNothing(text, NO_CERTIFICATE) || saysUnknown(text)) {
    return { kind: 'none', text: raw };
  }
  return examineShape(text) ?? examineCharacters(text.replace(/[-–—]/g, ''), raw, today);
}

const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{1,3}$/;
const MASKED = /^(\d{3,})(?:\*{2,}|X{3,})([\dX]*)$/;
const SEPARATORS = /[/、,;|和及&]/;
const TWO_JOINED = /^(\d{17}[\dX])(\d{17}[\dX])$/;
const OTHER_DOCUMENT = /^[A-Z]{1,2}\d{7,9}$/;

/** What can be told before counting characters. */
function examineShape(text: string): IdExamination | undefined {
  if (SCIENTIFIC.test(text)) return digitsLost(text);
  const masked = MASKED.exec(text);
  if (masked !== null) return { kind: 'masked', head: masked[1] ?? '', tail: masked[2] ?? '' };
  if (OTHER_DOCUMENT.test(text)) return { kind: 'other-document', text };
  if (!/\d/.test(text)) return { kind: 'not-a-number', text };
  const joined = TWO_JOINED.exec(text.replace(/-/g, ''));
  const numbers = joined === null ? text.split(SEPARATORS) : joined.slice(1);
  const several = numbers.filter((part) => part.length >= KEPT_DIGITS);
  return several.length > 1 ? { kind: 'two-numbers', numbers: several } : undefined;
}

function digitsLost(text: string): IdExamination {
  const mantissa = text.split(/E/i)[0] ?? '';
  return { kind: 'digits-lost', digits: mantissa.replace(/\D/g, '').slice(0, KEPT_DIGITS) };
}

function examineCharacters(text: string, raw: string, today: PartialDate): IdExamination {
  const { length } = text;
  if (length === 15) return examineFifteen(text, today);
  if (length !== 18 && length !== 20 && length !== 22) return wrongLength(text, today);
  const illegal = illegalCharacter(text);
  if (illegal !== undefined) return illegal;
  const wrongDate = impossibleDate(text.slice(6, 14), today);
  if (wrongDate !== undefined) return wrongDate;
  const expected = expectedCheckDigit(text);
  const found = text.charAt(17);
  if (found !== expected) {
    const perhapsTruncated = text.endsWith('000');
    return { kind: 'wrong-check-digit', expected, found, perhapsTruncated };
  }
  const value = { body: text.slice(0, 18), suffix: text.slice(18) };
  const note = normalisingNote(raw);
  return note === '' ? { kind: 'valid', value } : { kind: 'valid', value, note };
}

function examineFifteen(text: string, today: PartialDate): IdExamination {
  const wrong = firstNotMatching(text, () => /\d/);
  return (
    wrong ??
    impossibleDate(text.slice(6, 12), today) ?? {
      kind: 'fifteen-digits',
      upgraded: upgradeFifteenDigits(text),
    }
  );
}

function wrongLength(text: string, today: PartialDate): IdExamination {
  const { length } = text;
  const onlyCheckDigitMissing =
    /^\d{17}$/.test(text) && impossibleDate(text.slice(6, 14), today) === undefined;
  return onlyCheckDigitMissing
    ? { kind: 'wrong-length', length, completed: text + expectedCheckDigit(text) }
    : { kind: 'wrong-length', length };
}

/** Disability certificates add the category 1–7 and the level 1–4; what follows in those of 22 is not published. */
function allowedAt(position: number, length: number): RegExp {
  if (position <= 17) return /\d/;
  if (position === 18) return /[\dX]/;
  if (length === 22) return /[\dA-Z]/;
  return position === 19 ? /[1-7]/ : /[1-4]/;
}

function illegalCharacter(text: string): IdExamination | undefined {
  return firstNotMatching(text, (position) => allowedAt(position, text.length));
}

function firstNotMatching(
  text: string,
  allowed: (position: number) => RegExp,
): IdExamination | undefined {
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (!allowed(i + 1).test(character)) {
      return { kind: 'illegal-character', position: i + 1, character };
    }
  }
  return undefined;
}

/** `digits` are yyyymmdd, or yymmdd of the twentieth century. */
function impossibleDate(digits: string, today: PartialDate): IdExamination | undefined {
  const full = digits.length === 8 ? digits : `19${digits}`;
  const fault = birthDateFault(
    digitsAt(full, 0, 4),
    digitsAt(full, 4, 6),
    digitsAt(full, 6, 8),
    today,
  );
  if (fault === undefined) return undefined;
  return { kind: 'impossible-date', digits, inFuture: fault === 'future' };
}

/** Chinese: everything that was put right on the way from the cell to the number. */
function normalisingNote(raw: string): string {
  const notes: string[] = [];
  if (/[xｘ]/.test(raw)) notes.push('小写x已转大写');
  if (/[\uff01-\uff5e\u2160-\u217f]/.test(raw)) notes.push('全角字符已转半角');
  if (/['‘’`]/.test(raw)) notes.push('已去掉前导撇号');
  if (/[-–—－]/.test(raw)) notes.push('已去掉短横线');
  const visible = raw.replace(/[-–—－'‘’`]/g, '').length;
  if (visible > compact(raw).replace(/[-–—'‘’`]/g, '').length) notes.push('已去掉空格或不可见字符');
  return notes.join('，');
}
