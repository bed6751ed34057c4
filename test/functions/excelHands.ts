import type { CellValue } from '../../src/domain/cell';
import type { RawTable } from '../../src/domain/rawTable';

/** A cell as Excel hands it to a custom function: dates without format, long numbers without their last digits. */
export function excelHands(cell: CellValue | undefined): unknown {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  if (cell.kind === 'date') return cell.serial;
  return cell.kind === 'error' ? { code: cell.code } : Number(cell.text);
}

/** The used range of a sheet, from A1, as Excel hands it over. */
export function excelHandsTable({ rows }: RawTable): unknown[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => excelHands(row[column])));
}
