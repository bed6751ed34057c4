import type { Household } from '../../../domain/household';
import type { Roster } from '../../../domain/rule';

/** Where a household stands, seen from another: `第12行`, or `工作表“红军村”第12行`. */
export function rowText(
  roster: Pick<Roster, 'sheets'>,
  household: Household,
  from: Household,
): string {
  return placeText(roster, { sheet: household.sheet, row: household.rows[0] ?? 0 }, from.sheet);
}

/** The same for any row (from 0). */
export function placeText(
  { sheets }: Pick<Roster, 'sheets'>,
  place: { readonly sheet: number; readonly row: number },
  fromSheet: number,
): string {
  const row = `第${place.row + 1}行`;
  if (place.sheet === fromSheet) return row;
  return `工作表“${sheets[place.sheet]?.table.name ?? ''}”${row}`;
}
