import { type CellValue, type DateCell, cellText } from '../cell';
import type { PlannedValue } from '../writePlan';

/**
 * Do two values say the same, however the file spells them? A date equals its ISO text and its serial, a number its
 * plain text, blank equals empty. `007` is not `7`, and a number that lost digits is not the text it once was.
 */
export function sameValue(a: CellValue | PlannedValue, b: CellValue | PlannedValue): boolean {
  if (a === b) return true;
  if (isDate(a) && isDate(b)) return a.serial === b.serial;
  if (isSerialOf(a, b) || isSerialOf(b, a)) return true;
  return comparable(a) === comparable(b);
}

/** Nothing stands there: no value, or only blanks. */
export function isBlankValue(value: CellValue | PlannedValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function isDate(value: CellValue | PlannedValue): value is DateCell {
  return typeof value === 'object' && value?.kind === 'date';
}

/** A date cell whose format was changed comes back as its bare day count. */
function isSerialOf(a: CellValue | PlannedValue, b: CellValue | PlannedValue): boolean {
  return typeof a === 'number' && typeof b === 'object' && b?.kind === 'date' && b.serial === a;
}

function comparable(value: CellValue | PlannedValue): string {
  if (isBlankValue(value)) return '';
  if (typeof value === 'object' && value !== null && value.kind !== 'date') {
    return `${value.kind}:${cellText(value)}`;
  }
  const text = cellText(value);
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
