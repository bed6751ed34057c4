import { dayToSerial } from '../domain/cell';
import { type FieldId, type Household, fieldDefinition, readingOf } from '../domain/household';
import { type PartialDate, formatDate } from '../domain/partialDate';
import { valueText } from '../domain/read/valueText';
import type { Reading } from '../domain/reading';
import type { Vocabularies } from '../domain/vocabulary';
import { villageLabel } from '../domain/villageLabel';
import type { PlannedValue } from '../domain/writePlan';

/**
 * A field as a generated sheet shows it: what was read; what could not be read as it stands there, so that the clerk
 * recognises it; null where there is nothing.
 */
export function fieldCell(
  household: Household,
  field: FieldId,
  vocabularies: Vocabularies,
): PlannedValue {
  const reading: Reading<unknown> = readingOf(household, field);
  if (reading.state === 'blank') return null;
  if (reading.state === 'unreadable') return reading.raw.trim();
  const { kind } = fieldDefinition(field);
  if (kind === 'date') return dateCell(reading.value as PartialDate);
  if (kind === 'yesNo') return yesNoLabels[reading.value as YesNo];
  if (kind === 'village') return villageLabel(household);
  if (kind === 'group') return groupLabel(reading.value as string);
  return valueText(field, reading.value, vocabularies);
}

/** A number alone says little in a list: `3组`. Names of hamlets stay as they are. */
function groupLabel(group: string): string {
  return /^\d+$/.test(group) ? `${group}组` : group;
}

type YesNo = 'yes' | 'no' | 'unknown';

const yesNoLabels: Readonly<Record<YesNo, string>> = { yes: '是', no: '否', unknown: '不清楚' };

/** A date known to the day is a real date; one known to the month or year stays text, so that no day is invented. */
export function dateCell(date: PartialDate): PlannedValue {
  const { year, month, day } = date;
  if (date.orEarlier || month === undefined || day === undefined || year < 1901) {
    return formatDate(date);
  }
  return { kind: 'date', serial: dayToSerial(year, month, day) };
}

/** A reading of a conclusion, which has no household of its own. */
export function readingCell<T, Shown extends PlannedValue>(
  reading: Reading<T> | undefined,
  show: (value: T) => Shown,
): Shown | string | null {
  if (reading === undefined || reading.state === 'blank') return null;
  return reading.state === 'read' ? show(reading.value) : reading.raw.trim();
}
