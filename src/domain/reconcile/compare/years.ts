import type { YearSpan } from '../../fields/field';
import { compatible, different, SAME } from '../verdict';
import type { Comparer } from './comparer';
import { compareUnreadable } from './unreadable';

/** A year inside the band of the other side does not contradict it (灾普 knows only bands). */
export const compareYears: Comparer = (a, b) => {
  if (a.reading.state !== 'read' || b.reading.state !== 'read') {
    return compareUnreadable(a, b, (left, right) => overlap(left as YearSpan, right as YearSpan));
  }
  const [left, right] = [a.reading.value as YearSpan, b.reading.value as YearSpan];
  if (left.from === right.from && left.to === right.to) return SAME;
  return overlap(left, right) ? compatible('年份在对方的年代段内') : different('年份不同');
};

function overlap(a: YearSpan, b: YearSpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}
