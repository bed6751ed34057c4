import { toAddress } from '../address';
import type { FieldId, Household } from '../household';
import { columnOf } from '../sheetReading';
import type { System } from './system';

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
