import { firstDay, lastDay, type PartialDate } from '../../../domain/partialDate';

/** Does all of the date lie outside the window? A month that overlaps it is not said to be. */
export function isOutside(date: PartialDate, from: PartialDate, until: PartialDate): boolean {
  return lastDay(date) < firstDay(from) || firstDay(date) > lastDay(until);
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Whole days from the last day the earlier date can mean to the first day of the later one. */
export function daysBetween(earlier: PartialDate, later: PartialDate): number {
  return (utc(firstDay(later)) - utc(lastDay(earlier))) / MILLISECONDS_PER_DAY;
}

/** From the comparable number yyyymmdd. */
function utc(day: number): number {
  return Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
}
