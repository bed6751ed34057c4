import { toAddress } from '../domain/address';
import { type FieldId, fieldValue, type Household } from '../domain/household';
import type { System } from '../domain/reconcile/system';
import { columnOf } from '../domain/sheetReading';

/** How a household is named to programs: its code, lacking that its certificate number, lacking both its key. */
export function householdName(household: Household | undefined): string {
  if (household === undefined) return '';
  return (
    fieldValue(household, 'householdCode') ??
    fieldValue(household, 'idNumber')?.body ??
    household.key
  );
}

/** `《文件》工作表!H5` of a household's field; of its row when the sheet has no such column; null without a household. */
export function cellName(
  { sheets }: System,
  household: Household | undefined,
  field?: FieldId,
): string | null {
  const sheet = sheets[household?.sheet ?? -1];
  const row = household?.rows[0];
  if (sheet === undefined || row === undefined) return null;
  const column = field === undefined ? 0 : columnOf(sheet, field);
  if (column === undefined) return null;
  return `《${sheet.table.workbook}》${sheet.table.name}!${toAddress(row, column)}`;
}
