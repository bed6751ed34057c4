import { type Place, placeAt } from '../finding';
import { type FieldId, type Household, readingOf } from '../household';
import { columnOf, type SheetReading } from '../sheetReading';

/**
 * The cell of the site visit list that a household's field stands in or is to be filled in; undefined for every other
 * field. `always`: also where the household's own list is what speaks.
 */
export function placeInVisitList(
  household: Household,
  field: FieldId,
  sheets: readonly SheetReading[],
  always = false,
): Place | undefined {
  const { visit } = household;
  if (visit?.spokenOf.includes(field) !== true) return undefined;
  const { entry, lent } = visit;
  const isBlank = readingOf(household, field).state === 'blank';
  if (!always && !lent.has(field) && !isBlank) return undefined;
  const sheet = sheets[entry.sheet];
  const column = sheet && columnOf(sheet, field);
  return column === undefined ? undefined : placeAt(entry.sheet, entry.rows[0], column);
}
