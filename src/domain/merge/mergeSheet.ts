import { matchTown, matchVillage } from './matchCopies';
import { MergeRecord, type SheetMerge } from './mergeRecord';
import { mergeRow } from './mergeRows';
import { changesOutside } from './outside';
import { alignedCopies, type AlignedCopies, type SheetCopies } from './sheetCopies';
import type { SheetGrid } from './sheetGrid';
import { takeNewRows } from './takeNewRows';

/**
 * Merges one sheet three ways: what only the village has changed is taken, what only the township has changed stays, what
 * both changed differently is an issue and the township's cell stays. Without a base only blanks are filled.
 */
export function mergeSheet(copies: SheetCopies): SheetMerge {
  const aligned = alignedCopies(copies);
  const record = new MergeRecord(aligned);
  const inVillage = matchVillage(aligned);
  const inTown = matchTown(aligned, inVillage);
  aligned.base.rows.forEach((baseRow, index) => {
    mergeRow(aligned, record, {
      baseRow,
      townRow: aligned.town.rows[inTown.pairs.get(index) ?? -1],
      villageRow: aligned.village.rows[inVillage.pairs.get(index) ?? -1],
    });
  });
  takeNewRows(aligned, record, inVillage, inTown);
  if (copies.base !== undefined) noteColumns(aligned, record, copies.base);
  const { edits, added, issues } = record;
  return { edits, added, issues };
}

/** Columns that the village has deleted, and what it changed above and below the table. */
function noteColumns(
  { columns, village, town }: AlignedCopies,
  record: MergeRecord,
  base: SheetGrid,
): void {
  for (const column of columns) {
    const isGone = column.base !== undefined && column.village === undefined;
    if (isGone && column.header !== '') record.note('column-gone', column, {});
  }
  record.issues.push(...changesOutside(base, village.grid, town.grid));
}
