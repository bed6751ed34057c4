import type { PartialDate } from '../../../domain/partialDate';
import type { Unreadable } from '../../../domain/reading';

/** How the reader of dates words a date that says one day, but a day that never was or is yet to come. */
const NO_SUCH_DAY = /笔误|不是有效的日期|没有\d+[月日]/;

/** One date was meant, but it cannot be: later than today, long ago, or not in the calendar. */
export function isImpossibleDate(reading: Unreadable<PartialDate>): boolean {
  return NO_SUCH_DAY.test(reading.why);
}
