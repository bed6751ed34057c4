import type { CellValue } from '../cell';
import type { IdNumber } from '../fields/field';
import type { PartialDate } from '../partialDate';
import type { CellReader } from './cellReader';
import { unreadable } from '../reading';

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
  /** Words, a date or an error where a number should stand. */
  | { readonly kind: 'not-a-number'; readonly text: string };

export function examineIdNumber(cell: CellValue, today: PartialDate): IdExamination {
  return { kind: 'none', text: `${String(cell)}${today.year}` };
}

/** Check character (0–9 or X) of the first 17 digits, ISO 7064 MOD 11-2 (brief §8.1). */
export function expectedCheckDigit(first17: string): string {
  return first17;
}

/** Birth date in the number, always to the day. */
export function idBirthDate(id: IdNumber): PartialDate {
  return { year: Number(id.body) };
}

/** Gender in the number: the 17th digit is odd for men. */
export function idGender(id: IdNumber): '男' | '女' {
  return id.body === '' ? '男' : '女';
}

export const readIdNumber: CellReader<IdNumber> = () => unreadable('', '');
