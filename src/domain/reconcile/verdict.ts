/** What the comparison of one topic of one household says (brief §3.5). */
export type Verdict =
  'same' | 'compatible' | 'different' | 'missing-left' | 'missing-right' | 'unclear';

/** A verdict with its reason. */
export interface Judged {
  readonly verdict: Verdict;
  /** Chinese half-sentence: what the two sides have to do with each other. */
  readonly why: string;
}

export const SAME: Judged = { verdict: 'same', why: '' };

export function compatible(why: string): Judged {
  return { verdict: 'compatible', why };
}

export function different(why: string): Judged {
  return { verdict: 'different', why };
}

/** One side cannot be read, so nobody can say whether they agree: shown, not counted. */
export function unclear(why: string): Judged {
  return { verdict: 'unclear', why };
}

export const MISSING_LEFT: Judged = { verdict: 'missing-left', why: '甲方没有填写' };
export const MISSING_RIGHT: Judged = { verdict: 'missing-right', why: '乙方没有填写' };

/** The same seen from the other side. */
export function mirrored(judged: Judged): Judged {
  if (judged.verdict === 'missing-left') return MISSING_RIGHT;
  if (judged.verdict === 'missing-right') return MISSING_LEFT;
  return judged;
}

/** Verdicts that count as a difference; the others are shown and not counted. */
export function isDifference(verdict: Verdict): boolean {
  return verdict === 'different' || verdict === 'missing-left' || verdict === 'missing-right';
}
