import { type AlignedColumn, describeRow } from './alignedSheet';
import { type AddedRow, type CellEdit, type IssueKind, type MergeIssue } from './issue';
import type { AlignedCopies } from './sheetCopies';

/** What one village's copy of a sheet says beside the township's. Nothing of either side is left out. */
export interface SheetMerge {
  readonly edits: readonly CellEdit[];
  readonly added: readonly AddedRow[];
  readonly issues: readonly MergeIssue[];
}

/** Where a row stands in each copy, where it does; rows of the sheet, from 0. */
export interface Places {
  readonly baseRow?: number;
  readonly townRow?: number;
  readonly villageRow?: number;
}

/** Gathers what a merge takes over and what it leaves to a person, in the order in which it is met. */
export class MergeRecord implements SheetMerge {
  readonly edits: CellEdit[] = [];
  readonly added: AddedRow[] = [];
  readonly issues: MergeIssue[] = [];

  constructor(private readonly copies: AlignedCopies) {}

  /** Takes the village's value into a cell of the township's sheet. */
  take(column: AlignedColumn, place: Places, at: Pick<CellEdit, 'row' | 'column'>): void {
    this.edits.push({ ...this.entry(column, place), ...at });
  }

  /** Leaves a cell as it is, and lists it. */
  note(kind: IssueKind, column: AlignedColumn, place: Places): void {
    const { townRow, villageRow } = place;
    this.issues.push({
      kind,
      ...this.entry(column, place),
      ...(townRow === undefined ? {} : { row: townRow }),
      ...(column.town === undefined ? {} : { column: column.town.column }),
      ...(villageRow === undefined ? {} : { villageRow }),
    });
  }

  /** What a row of the base was called, and what all copies say in one of its cells. */
  private entry(column: AlignedColumn, place: Places): Omit<CellEdit, 'row' | 'column'> {
    const { base, town, village, columns, isThreeWay, sheet } = this.copies;
    const { baseRow, townRow, villageRow } = place;
    const isInBase = isThreeWay && baseRow !== undefined;
    const named = isInBase
      ? describeRow(base, baseRow, columns)
      : describeRow(village, villageRow ?? -1, columns);
    return {
      ...{ sheet, header: column.header, ...named },
      base: isInBase ? base.cell(baseRow, column) : null,
      town: townRow === undefined ? null : town.cell(townRow, column),
      village: villageRow === undefined ? null : village.cell(villageRow, column),
    };
  }
}
