import { cellText, isEmptyCell } from '../src/domain/cell';
import { calendarDay, type PartialDate } from '../src/domain/partialDate';
import { dateReader } from '../src/domain/read/date';
import { vocabularies } from '../src/policy/vocabularies';
import { Refusal } from './refusal';
import { toCell } from './excelValues';

const readDay = dateReader({ mayBeFuture: true });

/**
 * The day of the check: what the last argument says, or today's date on this computer when it is left out.
 * Throws a Refusal when it is not a day of the calendar.
 */
export function dayOfCheck(argument: unknown): Required<Omit<PartialDate, 'orEarlier'>> {
  const cell = toCell(argument);
  const today = calendarDay(new Date());
  if (isEmptyCell(cell)) return today;
  const reading = readDay(cell, { today, vocabularies });
  if (reading.state === 'read') {
    const { year, month, day } = reading.value;
    if (month !== undefined && day !== undefined) return { year, month, day };
  }
  throw new Refusal(`检查日期“${cellText(cell)}”不是一个日期，请写成 2024-10-13 这样。`);
}
