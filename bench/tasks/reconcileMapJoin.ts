import { cellText, type CellValue } from '../../src/domain/cell';
import type { Task } from '../measure';
import { reconcileTables } from '../reconcileTables';

/** The floor: a Map over the certificate numbers as written, and every cell of a pair compared as text or number. */
export const task: Task = ([rows = '0']) => {
  const { left, right } = reconcileTables(Number(rows));
  const id = (left.rows[0] ?? []).indexOf('证件号码');
  return Promise.resolve(() => {
    const byId = new Map<string, readonly CellValue[]>();
    for (const row of right.rows.slice(1)) byId.set(cellText(row[id]), row);
    let matched = 0;
    let different = 0;
    for (const row of left.rows.slice(1)) {
      const other = byId.get(cellText(row[id]));
      if (other === undefined) continue;
      matched += 1;
      if (row.some((cell, column) => !same(cell, other[column] ?? null))) different += 1;
    }
    return Promise.resolve({ matched, different });
  });
};

function same(a: CellValue, b: CellValue): boolean {
  return a === b || (typeof a === 'object' && cellText(a) === cellText(b));
}
