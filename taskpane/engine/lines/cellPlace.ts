import { toAddress } from '../../../src/domain/address';
import type { RawTable } from '../../../src/domain/rawTable';
import type { SheetPlace } from '../../../src/workbook/port';

/** Where something stands: in words, and as the workbook is asked to show it. */
export interface CellPlace {
  /** `名册!H5`, of a file `《导出.xlsx》名册!H5`. */
  readonly where: string;
  /** Undefined for a file: it is not open. */
  readonly place: SheetPlace | undefined;
}

/**
 * The place of a cell, or of a row where there is no column. Rows and columns count from 0.
 * @param open the tables of the workbook itself, whose cells can be jumped to.
 */
export function cellPlace(
  table: RawTable,
  row: number,
  column: number | undefined,
  open: ReadonlySet<RawTable>,
): CellPlace {
  const cell = column === undefined ? `第${row + 1}行` : toAddress(row, column);
  if (!open.has(table)) {
    return { where: `《${table.workbook}》${table.name}!${cell}`, place: undefined };
  }
  const place = { sheet: table.name, row, ...(column === undefined ? {} : { column }) };
  return { where: `${table.name}!${cell}`, place };
}
