import { today } from '../../src/domain/partialDate';

/** S1 五(四)1: systems are compared at least once a week. */
const DAYS_BETWEEN = 7;
const DAY_MILLISECONDS = 86_400_000;

export interface Due {
  /** Day of the last comparison, `yyyy-mm-dd`. */
  readonly last: string;
  /** Whole days since, by the calendar. */
  readonly days: number;
  readonly isDue: boolean;
}

/** How long ago the last comparison was; undefined when there was none. */
export function dueSince(last: string | undefined, now: Date): Due | undefined {
  if (last === undefined) return undefined;
  const day = today(new Date(last));
  const days = Math.round((Date.parse(today(now)) - Date.parse(day)) / DAY_MILLISECONDS);
  return { last: day, days, isDue: days >= DAYS_BETWEEN };
}
