import { cellText } from '../cell';
import { isBlankValue, sameValue } from '../ledger/sameValue';
import { cellAt } from '../rawTable';
import type { MergeIssue } from './issue';
import type { SheetGrid } from './sheetGrid';

/** What the village changed in title, caption and header: never applied, since these rows are the township's. */
export function changesOutside(
  base: SheetGrid,
  village: SheetGrid,
  town: SheetGrid,
): readonly MergeIssue[] {
  const issues: MergeIssue[] = [];
  const shift = village.headerRow - base.headerRow;
  for (let row = Math.min(0, -shift); row <= base.headerRow; row++) {
    const cells = village.table.rows[row + shift] ?? [];
    const known = new Set(base.table.rows[row]?.map(cellText));
    const width = Math.max(cells.length, base.table.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const [last, fresh] = [cellAt(base.table, row, column), cells[column] ?? null];
      const townRow = row + town.headerRow - base.headerRow;
      const standing = cellAt(town.table, townRow, column);
      if (sameValue(last, fresh) || sameValue(standing, fresh) || isBlankValue(fresh)) continue;
      // A column that was inserted moves the headers beside it.
      if (known.has(cellText(fresh))) continue;
      issues.push({
        ...{ kind: 'outside', sheet: town.table.name, villageRow: row + shift },
        ...(townRow < 0 ? {} : { row: townRow, column }),
        ...{ header: '', household: '', rowName: `第${row + 1}行第${column + 1}列` },
        ...{ base: last, town: standing, village: fresh },
      });
    }
  }
  return issues;
}
