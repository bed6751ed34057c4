import type { SheetFrame } from '../ledger';
import { type RawTable, hasFormula } from '../rawTable';
import type { CellChange } from '../writePlan';
import type { LedgerRecord } from './ledgerState';
import type { LocatedColumns } from './locateColumns';
import { sameValue } from './sameValue';

/** The caption follows the day, unless the clerk has rewritten it. */
export function captionChange(
  table: RawTable,
  columns: LocatedColumns,
  record: LedgerRecord | undefined,
  frame: SheetFrame,
): readonly CellChange[] {
  const last = record?.caption ?? '';
  if (last === '' || sameValue(last, frame.caption)) return [];
  for (let row = 0; row < columns.headerRow; row++) {
    const column = (table.rows[row] ?? []).findIndex((cell) => sameValue(cell, last));
    if (column === -1 || hasFormula(table, row, column)) continue;
    return [{ row, column, before: last, after: frame.caption, format: 'text' }];
  }
  return [];
}
