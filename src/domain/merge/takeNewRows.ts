import type { CellValue } from '../cell';
import { isBlankValue } from '../ledger/sameValue';
import { type AlignedColumn, describeRow, isNamedRow } from './alignedSheet';
import { addedIssue, type AddedRow, type IssueKind } from './issue';
import { matchNewRows } from './matchCopies';
import type { RowMatching } from './matchRows';
import type { MergeRecord } from './mergeRecord';
import { decideCell } from './mergeRows';
import type { AlignedCopies } from './sheetCopies';
import { isUnwritable } from './writable';

/** Takes the rows that the village has added since: new ones whole, those that the township has added, too, cell by cell. */
export function takeNewRows(
  copies: AlignedCopies,
  record: MergeRecord,
  inVillage: RowMatching,
  inTown: RowMatching,
): void {
  if (!copies.isThreeWay || inVillage.onlyRight.length === 0) return;
  const others = inTown.onlyRight;
  const known = matchNewRows(copies, inVillage.onlyRight, others);
  inVillage.onlyRight.forEach((index, at) => {
    const villageRow = copies.village.rows[index];
    const other = others[known.get(at) ?? -1];
    const townRow = other === undefined ? undefined : copies.town.rows[other];
    if (villageRow === undefined) return;
    if (townRow !== undefined) mergeNewRow(copies, record, villageRow, townRow);
    else if (inVillage.doubtful.has(index)) noteRow(copies, record, 'doubtful', villageRow);
    else if (isNamedRow(copies.village, villageRow, copies.columns)) {
      addRow(copies, record, villageRow);
    } else noteRow(copies, record, 'outside', villageRow);
  });
}

/** A row that both have and neither had at the time: blanks are filled, the rest is for a person to see. */
function mergeNewRow(
  copies: AlignedCopies,
  record: MergeRecord,
  villageRow: number,
  townRow: number,
): void {
  record.issues.push(addedIssue(newRow(copies, villageRow), townRow));
  const place = { townRow, villageRow };
  for (const { column, value: fresh } of filledCells(copies, villageRow)) {
    if (column.town === undefined) {
      record.note('column-added', column, place);
      continue;
    }
    const at = { row: townRow, column: column.town.column };
    const standing = copies.town.cell(townRow, column);
    const outcome = decideCell(copies, { last: null, standing, fresh }, at);
    if (outcome === 'take') record.take(column, place, at);
    else if (outcome !== 'same') record.note(outcome, column, place);
  }
}

function addRow(copies: AlignedCopies, record: MergeRecord, villageRow: number): void {
  for (const { column, value } of filledCells(copies, villageRow)) {
    if (column.town === undefined) record.note('column-added', column, { villageRow });
    else if (isUnwritable(copies.town.grid.table, -1, column.town.column, value)) {
      record.note('unwritable', column, { villageRow });
    }
  }
  record.added.push(newRow(copies, villageRow));
}

/** A row as it goes under the columns of the township's sheet, without what cannot be written there. */
function newRow(copies: AlignedCopies, villageRow: number): AddedRow {
  const { sheet, village, town, columns } = copies;
  const cells = new Map<number, CellValue>();
  for (const { column, value } of filledCells(copies, villageRow)) {
    const at = column.town?.column;
    if (at !== undefined && !isUnwritable(town.grid.table, -1, at, value)) cells.set(at, value);
  }
  return { sheet, villageRow, ...describeRow(village, villageRow, columns), cells };
}

/** Every cell of a row that is not taken. */
function noteRow(
  copies: AlignedCopies,
  record: MergeRecord,
  kind: IssueKind,
  villageRow: number,
): void {
  for (const { column } of filledCells(copies, villageRow)) {
    record.note(kind, column, { villageRow });
  }
}

/** What the village has written into a row. */
function filledCells(
  { columns, village }: AlignedCopies,
  villageRow: number,
): readonly { readonly column: AlignedColumn; readonly value: CellValue }[] {
  return columns.flatMap((column) => {
    const value = column.village === undefined ? null : village.cell(villageRow, column);
    return isBlankValue(value) ? [] : [{ column, value }];
  });
}
