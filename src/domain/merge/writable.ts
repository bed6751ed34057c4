import { areaContains } from '../area';
import type { CellValue } from '../cell';
import type { RawTable } from '../rawTable';

/**
 * Can this value not be written there as it stands: an error, a number that has lost its last digits, or a cell that a
 * merged one covers?
 */
export function isUnwritable(
  { merges }: RawTable,
  row: number,
  column: number,
  value: CellValue,
): boolean {
  if (typeof value === 'object' && value !== null && value.kind !== 'date') return true;
  return merges.some(
    (area) => areaContains(area, row, column) && (row !== area.top || column !== area.left),
  );
}
