import type { RawTable } from '../domain/rawTable';
import type { SheetHead } from './port';

/** A sheet without its rows. */
export function headOf(table: RawTable): SheetHead {
  const { workbook, name, visibility, merges, hiddenRows, struckRows, comments, formulas } = table;
  const head = { workbook, name, visibility, merges, hiddenRows, struckRows, comments };
  return formulas === undefined ? head : { ...head, formulas };
}
