import { firstDay, lastDay, type PartialDate } from '../../partialDate';
import { compatible, different, type Judged, SAME } from '../verdict';
import type { Comparer } from './comparer';
import { compareUnreadable } from './unreadable';

/** The year decides: systems that keep only the year agree with any day of it (brief §3.5, fact 2). */
export const compareDate: Comparer = (a, b) => {
  if (a.reading.state !== 'read' || b.reading.state !== 'read') {
    return compareUnreadable(a, b, (left, right) =>
      overlap(left as PartialDate, right as PartialDate),
    );
  }
  return judgeDates(a.reading.value as PartialDate, b.reading.value as PartialDate);
};

function judgeDates(a: PartialDate, b: PartialDate): Judged {
  if (a.orEarlier === true || b.orEarlier === true) {
    if (a.year === b.year && a.orEarlier === b.orEarlier) return SAME;
    return overlap(a, b) ? compatible('有一方只写“某年以前”，不矛盾') : different('年份不同');
  }
  if (a.year !== b.year) return different('年份不同');
  if (a.month === b.month && a.day === b.day) return SAME;
  return overlap(a, b) ? compatible('同一年，有一方没有写到日') : compatible('同一年，月日不同');
}

function overlap(a: PartialDate, b: PartialDate): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}
