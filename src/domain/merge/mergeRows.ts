import type { CellValue } from '../cell';
import { sameValue } from '../ledger/sameValue';
import { hasFormula } from '../rawTable';
import { type AlignedColumn, type CopyRows, describeRow, isNamedRow } from './alignedSheet';
import { type IssueKind, joinedTexts } from './issue';
import type { MergeRecord, Places } from './mergeRecord';
import type { AlignedCopies } from './sheetCopies';
import { isUnwritable } from './writable';

/** Merges one row of the base with what has become of it in both copies. */
export function mergeRow(copies: AlignedCopies, record: MergeRecord, place: RowPlaces): void {
  const { baseRow, townRow, villageRow } = place;
  if (villageRow === undefined) {
    if (townRow !== undefined) noteGone(copies, record, baseRow, townRow);
  } else if (townRow === undefined) noteMissing(copies, record, { baseRow, villageRow });
  else {
    for (const column of copies.columns) {
      mergeOne(copies, record, column, { baseRow, townRow, villageRow });
    }
  }
}

/** A row of the base; undefined where a copy has it no longer. */
export interface RowPlaces {
  readonly baseRow: number;
  readonly townRow: number | undefined;
  readonly villageRow: number | undefined;
}

function mergeOne(
  copies: AlignedCopies,
  record: MergeRecord,
  column: AlignedColumn,
  place: Required<Places>,
): void {
  if (column.village === undefined) return;
  const { base, town, village, isThreeWay } = copies;
  const { baseRow, townRow, villageRow } = place;
  const last = isThreeWay ? base.cell(baseRow, column) : null;
  const fresh = village.cell(villageRow, column);
  if (sameValue(last, fresh)) return;
  if (column.town === undefined) {
    record.note(column.base === undefined ? 'column-added' : 'column-missing', column, place);
    return;
  }
  const at = { row: townRow, column: column.town.column };
  const outcome = decideCell(copies, { last, standing: town.cell(townRow, column), fresh }, at);
  if (outcome === 'same') return;
  if (outcome !== 'take') record.note(outcome, column, place);
  else if (!isNamedRow(village, villageRow, copies.columns)) record.note('outside', column, place);
  else record.take(column, place, at);
}

/** The village has changed the cell: may its value be taken, and if not, why? */
export function decideCell(
  { town, isThreeWay }: AlignedCopies,
  { last, standing, fresh }: Readonly<Record<'last' | 'standing' | 'fresh', CellValue>>,
  { row, column }: { readonly row: number; readonly column: number },
): 'same' | 'take' | IssueKind {
  const { table } = town.grid;
  if (sameValue(standing, fresh)) return 'same';
  if (hasFormula(table, row, column)) return 'formula';
  if (!sameValue(standing, last)) return isThreeWay ? 'conflict' : 'no-base';
  return isUnwritable(table, row, column, fresh) ? 'unwritable' : 'take';
}

/** The village deleted a row that the township has: it stays, and is listed. */
function noteGone(
  { sheet, base, town, columns }: AlignedCopies,
  record: MergeRecord,
  baseRow: number,
  townRow: number,
): void {
  const rowText = ({ cell }: CopyRows, row: number): string =>
    joinedTexts(columns.map((column) => cell(row, column)));
  record.issues.push({
    kind: 'row-gone',
    ...{ sheet, row: townRow, header: '' },
    ...describeRow(base, baseRow, columns),
    ...{ base: rowText(base, baseRow), town: rowText(town, townRow), village: null },
  });
}

/** The township no longer has the row: what the village changed in it is listed. */
function noteMissing(
  { base, village, columns, isThreeWay }: AlignedCopies,
  record: MergeRecord,
  place: { readonly baseRow: number; readonly villageRow: number },
): void {
  for (const column of columns) {
    if (column.village === undefined) continue;
    const last = isThreeWay ? base.cell(place.baseRow, column) : null;
    const fresh = village.cell(place.villageRow, column);
    if (!sameValue(last, fresh)) record.note('row-missing', column, place);
  }
}
