import { dayToSerial, serialToDay } from '../cell';
import { formatDate, type PartialDate } from '../partialDate';

/** The days on which visits may be made. */
export interface VisitWindow {
  readonly from: PartialDate;
  readonly until: PartialDate;
  /** Saturdays and Sundays are no working days. Villages work on them unless they say otherwise. */
  readonly withoutWeekends?: boolean;
}

/**
 * The working days of a period as serials, or a Chinese sentence why there are none: it does not lie inside the time
 * the notice gives (S2 二), or it ends before it begins.
 */
export function visitDays(
  { from, until, withoutWeekends = false }: VisitWindow,
  allowed: { readonly from: PartialDate | undefined; readonly until: PartialDate | undefined },
): readonly number[] | string {
  const [first, last] = [serialOf(from), serialOf(until)];
  if (first > last)
    return `开始日期${formatDate(from)}在结束日期${formatDate(until)}之后，请改正。`;
  const earliest = allowed.from === undefined ? first : serialOf(allowed.from);
  const latest = allowed.until === undefined ? last : serialOf(allowed.until);
  if (first < earliest || last > latest) {
    return `计划时间${formatDate(from)}至${formatDate(until)}超出了工作时间${dateText(earliest)}至${dateText(latest)}，请改到工作时间以内。`;
  }
  const days: number[] = [];
  for (let day = first; day <= last; day++) if (!withoutWeekends || !isWeekend(day)) days.push(day);
  return days.length > 0 ? days : '这段时间全是周末，没有可以安排的工作日。';
}

function serialOf({ year, month = 1, day = 1 }: PartialDate): number {
  return dayToSerial(year, month, day);
}

/** Serial 1 of the 1900 system counts as a Sunday; from 1900-03-01 on weekdays are right. */
function isWeekend(serial: number): boolean {
  return serial % 7 < 2;
}

/** `2024-09-20` for a serial. */
export function dateText(serial: number): string {
  const day = serialToDay(serial);
  return day === undefined ? '' : formatDate(day);
}
