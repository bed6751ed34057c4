import { different, SAME, unclear } from '../verdict';
import type { Comparer } from './comparer';
import { compareUnreadable } from './unreadable';

const YES: ReadonlySet<unknown> = new Set(['yes', 'has']);
const NO: ReadonlySet<unknown> = new Set(['no', 'has-not']);

/** 是 and 有, 否 and 无 are the same; 不清楚 says neither. */
export const compareYesNo: Comparer = (a, b) => {
  if (a.reading.state !== 'read' || b.reading.state !== 'read') {
    return compareUnreadable(a, b, Object.is);
  }
  const [left, right] = [a.reading.value, b.reading.value];
  if (left === right || (YES.has(left) && YES.has(right)) || (NO.has(left) && NO.has(right))) {
    return SAME;
  }
  const decided = [left, right].every((value) => YES.has(value) || NO.has(value));
  return decided ? different('一方为是（有），一方为否（无）') : unclear('有一方写的是不清楚');
};
