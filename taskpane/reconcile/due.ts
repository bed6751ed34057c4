import { valueOn } from '../../src/domain/parameter';
import { today } from '../../src/domain/partialDate';
import { comparisonInterval } from '../../src/policy/reconcile/comparisonInterval';

const DAY_MILLISECONDS = 86_400_000;

export interface Due {
  /** Day of the last comparison, `yyyy-mm-dd`. */
  readonly last: string;
  /** Whole days since, by the calendar. */
  readonly days: number;
  readonly isDue: boolean;
}

/**
 * The later of the day of the last comparison here and that of the last one on record in the workbook.
 * @param compared when, ISO 8601
 * @param logged `yyyy-mm-dd`
 */
export function lastDay(
  compared: string | undefined,
  logged: string | undefined,
): string | undefined {
  const here = compared === undefined ? undefined : today(new Date(compared));
  if (here === undefined || logged === undefined) return here ?? logged;
  return here > logged ? here : logged;
}

/** How long ago the last comparison was, and whether it is time for another; undefined when there was none. */
export function dueSince(last: string | undefined, now: Date): Due | undefined {
  if (last === undefined) return undefined;
  const day = today(now);
  const days = Math.round((Date.parse(day) - Date.parse(last)) / DAY_MILLISECONDS);
  return { last, days, isDue: days >= valueOn(comparisonInterval, day).value };
}
