import { parseIsoDate } from '../../domain/partialDate';
import type { PlannedValue } from '../../domain/writePlan';
import { dateCell } from '../fieldCell';

/** A day `yyyy-mm-dd` as a real date; a text that is none stays as it is, an empty one is nothing. */
export function dayCell(day: string): PlannedValue {
  const date = parseIsoDate(day);
  if (date !== undefined) return dateCell(date);
  return day === '' ? null : day;
}
