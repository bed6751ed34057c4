import type { CellValue } from '../cell';
import { isBlankValue, sameValue } from '../ledger/sameValue';
import { hasFormula } from '../rawTable';
import {
  alignCopies,
  type AlignedColumn,
  type CopyRows,
  describeRow,
  isNamedRow,
  namesOf,
  rowsOfCopy,
} from './alignedSheet';
import {
  addedIssue,
  joinedTexts,
  type AddedRow,
  type CellEdit,
  type IssueKind,
  type MergeIssue,
} from './issue';
import { matchRows, type RowMatching, type RowName } from './matchRows';
import type { SheetGrid } from './sheetGrid';
import { changesOutside } from './outside';
import { isUnwritable } from './writable';

/** The copies of one sheet. `base`: as it was when the village got it; absent for files that were never handed out. */
export interface SheetCopies {
  readonly town: SheetGrid;
  readonly village: SheetGrid;
  readonly base?: SheetGrid;
}

/** What one village's copy of a sheet says beside the township's. Nothing of either side is left out. */
export interface SheetMerge {
  readonly edits: readonly CellEdit[];
  readonly added: readonly AddedRow[];
  readonly issues: readonly MergeIssue[];
}

/**
 * Merges one sheet three ways: what only the village has changed is taken, what only the township has changed stays, what
 * both changed differently is an issue and the township's cell stays. Without a base only blanks are filled.
 */
export function mergeSheet(copies: SheetCopies): SheetMerge {
  return new SheetMerging(copies).run();
}

class SheetMerging {
  private readonly edits: CellEdit[] = [];
  private readonly added: AddedRow[] = [];
  private readonly issues: MergeIssue[] = [];
  private readonly columns: readonly AlignedColumn[];
  private readonly base: CopyRows;
  private readonly town: CopyRows;
  private readonly village: CopyRows;
  private readonly isThreeWay: boolean;

  constructor(private readonly copies: SheetCopies) {
    const { town, village, base } = copies;
    this.columns = alignCopies(town, village, base);
    this.isThreeWay = base !== undefined;
    this.town = rowsOfCopy(town, 'town', this.columns);
    this.village = rowsOfCopy(village, 'village', this.columns);
    this.base = base === undefined ? this.village : rowsOfCopy(base, 'base', this.columns);
  }

  run(): SheetMerge {
    const inVillage = this.matchVillage();
    const inTown = this.matchTown(inVillage);
    this.base.rows.forEach((baseRow, index) => {
      const villageRow = this.village.rows[inVillage.pairs.get(index) ?? -1];
      const townRow = this.town.rows[inTown.pairs.get(index) ?? -1];
      this.mergeRow(baseRow, townRow, villageRow);
    });
    this.takeNewRows(inVillage, inTown);
    if (this.copies.base !== undefined) this.noteColumns(this.copies.base);
    const { edits, added, issues } = this;
    return { edits, added, issues };
  }

  /** Rows of the base in the township's sheet: as they were handed out, or as the village has made them. */
  private matchTown(inVillage: RowMatching): RowMatching {
    const { base, town, village, isThreeWay } = this;
    const copy = isThreeWay ? 'base' : 'village';
    const first = matchRows(base.texts, town.texts, namesOf(this.columns, copy, 'town'));
    const changed = first.onlyLeft.filter((index) => inVillage.pairs.has(index));
    if (!isThreeWay || changed.length === 0) return first;
    const again = matchRows(
      changed.map((index) => village.texts[inVillage.pairs.get(index) ?? -1] ?? []),
      first.onlyRight.map((index) => town.texts[index] ?? []),
      namesOf(this.columns, 'village', 'town').map(mostly),
    );
    const found = [...again.pairs].map(
      ([one, other]) => [changed[one] ?? -1, first.onlyRight[other] ?? -1] as const,
    );
    return {
      ...first,
      pairs: new Map([...first.pairs, ...found]),
      onlyRight: again.onlyRight.map((index) => first.onlyRight[index] ?? -1),
    };
  }

  private matchVillage(): RowMatching {
    const { base, village, isThreeWay } = this;
    if (isThreeWay) {
      return matchRows(base.texts, village.texts, namesOf(this.columns, 'base', 'village'));
    }
    const pairs = new Map(village.rows.map((_, index) => [index, index]));
    return { pairs, onlyLeft: [], onlyRight: [], doubtful: new Set() };
  }

  private mergeRow(
    baseRow: number,
    townRow: number | undefined,
    villageRow: number | undefined,
  ): void {
    if (villageRow === undefined) {
      if (townRow !== undefined) this.noteGone(baseRow, townRow);
    } else if (townRow === undefined) this.noteMissing(baseRow, villageRow);
    else {
      for (const column of this.columns) this.mergeOne(column, baseRow, townRow, villageRow);
    }
  }

  private mergeOne(
    column: AlignedColumn,
    baseRow: number,
    townRow: number,
    villageRow: number,
  ): void {
    if (column.village === undefined) return;
    const last = this.isThreeWay ? this.base.cell(baseRow, column) : null;
    const fresh = this.village.cell(villageRow, column);
    if (sameValue(last, fresh)) return;
    const standing = this.town.cell(townRow, column);
    const place = { townRow, villageRow, baseRow };
    if (column.town === undefined) {
      this.note(column.base === undefined ? 'column-added' : 'column-missing', column, place);
      return;
    }
    const outcome = this.decide(last, standing, fresh, townRow, column.town.column);
    if (outcome === 'same') return;
    if (outcome !== 'take') this.note(outcome, column, place);
    else if (!isNamedRow(this.village, villageRow, this.columns))
      this.note('outside', column, place);
    else
      this.edits.push({ ...this.entry(column, place), row: townRow, column: column.town.column });
  }

  /** The village has changed the cell: may its value be taken, and if not, why? */
  private decide(
    last: CellValue,
    standing: CellValue,
    fresh: CellValue,
    row: number,
    column: number,
  ): 'same' | 'take' | IssueKind {
    const { table } = this.town.grid;
    if (sameValue(standing, fresh)) return 'same';
    if (hasFormula(table, row, column)) return 'formula';
    if (!sameValue(standing, last)) return this.isThreeWay ? 'conflict' : 'no-base';
    return isUnwritable(table, row, column, fresh) ? 'unwritable' : 'take';
  }

  /** What a row of the base was called, and what all copies say in one of its cells. */
  private entry(column: AlignedColumn, place: Places): Omit<CellEdit, 'row' | 'column'> {
    const { baseRow, townRow, villageRow } = place;
    const isInBase = this.isThreeWay && baseRow !== undefined;
    const named = isInBase
      ? describeRow(this.base, baseRow, this.columns)
      : describeRow(this.village, villageRow ?? -1, this.columns);
    return {
      sheet: this.copies.town.table.name,
      header: column.header,
      ...named,
      base: isInBase ? this.base.cell(baseRow, column) : null,
      town: townRow === undefined ? null : this.town.cell(townRow, column),
      village: villageRow === undefined ? null : this.village.cell(villageRow, column),
    };
  }

  private note(kind: IssueKind, column: AlignedColumn, place: Places): void {
    const { townRow, villageRow } = place;
    this.issues.push({
      kind,
      ...this.entry(column, place),
      ...(townRow === undefined ? {} : { row: townRow }),
      ...(column.town === undefined ? {} : { column: column.town.column }),
      ...(villageRow === undefined ? {} : { villageRow }),
    });
  }

  /** The village deleted a row that the township has: it stays, and is listed. */
  private noteGone(baseRow: number, townRow: number): void {
    this.issues.push({
      kind: 'row-gone',
      ...{ sheet: this.copies.town.table.name, row: townRow, header: '' },
      ...describeRow(this.base, baseRow, this.columns),
      ...{ base: this.rowText(this.base, baseRow), town: this.rowText(this.town, townRow) },
      village: null,
    });
  }

  private rowText({ cell }: CopyRows, row: number): string {
    return joinedTexts(this.columns.map((column) => cell(row, column)));
  }

  /** The township no longer has the row: what the village changed in it is listed. */
  private noteMissing(baseRow: number, villageRow: number): void {
    for (const column of this.columns) {
      if (column.village === undefined) continue;
      const last = this.isThreeWay ? this.base.cell(baseRow, column) : null;
      const fresh = this.village.cell(villageRow, column);
      if (!sameValue(last, fresh)) this.note('row-missing', column, { baseRow, villageRow });
    }
  }

  private takeNewRows(inVillage: RowMatching, inTown: RowMatching): void {
    if (!this.isThreeWay || inVillage.onlyRight.length === 0) return;
    const others = inTown.onlyRight;
    const known = matchRows(
      inVillage.onlyRight.map((index) => this.village.texts[index] ?? []),
      others.map((index) => this.town.texts[index] ?? []),
      namesOf(this.columns, 'village', 'town').filter(({ weak }) => weak !== true),
    );
    inVillage.onlyRight.forEach((index, at) => {
      const villageRow = this.village.rows[index];
      const other = others[known.pairs.get(at) ?? -1];
      const townRow = other === undefined ? undefined : this.town.rows[other];
      if (villageRow === undefined) return;
      if (townRow !== undefined) this.mergeNewRow(villageRow, townRow);
      else if (inVillage.doubtful.has(index) || !isNamedRow(this.village, villageRow, this.columns))
        this.noteRow(inVillage.doubtful.has(index) ? 'doubtful' : 'outside', villageRow);
      else this.addRow(villageRow);
    });
  }

  /** A row that both have and neither had at the time: blanks are filled, the rest is for a person to see. */
  private mergeNewRow(villageRow: number, townRow: number): void {
    this.issues.push(addedIssue(this.newRow(villageRow), townRow));
    for (const column of this.columns) {
      const fresh = this.village.cell(villageRow, column);
      if (column.village === undefined || isBlankValue(fresh)) continue;
      const place = { townRow, villageRow };
      if (column.town === undefined) {
        this.note('column-added', column, place);
        continue;
      }
      const standing = this.town.cell(townRow, column);
      const outcome = this.decide(null, standing, fresh, townRow, column.town.column);
      if (outcome === 'take')
        this.edits.push({ ...this.entry(column, place), row: townRow, column: column.town.column });
      else if (outcome !== 'same') this.note(outcome, column, place);
    }
  }

  private addRow(villageRow: number): void {
    for (const column of this.columns) {
      const value = column.village === undefined ? null : this.village.cell(villageRow, column);
      if (isBlankValue(value)) continue;
      if (column.town === undefined) this.note('column-added', column, { villageRow });
      else if (isUnwritable(this.town.grid.table, -1, column.town.column, value))
        this.note('unwritable', column, { villageRow });
    }
    this.added.push(this.newRow(villageRow));
  }

  private newRow(villageRow: number): AddedRow {
    const cells = new Map<number, CellValue>();
    for (const column of this.columns) {
      if (column.village === undefined || column.town === undefined) continue;
      const value = this.village.cell(villageRow, column);
      const at = column.town.column;
      if (!isBlankValue(value) && !isUnwritable(this.town.grid.table, -1, at, value))
        cells.set(at, value);
    }
    const named = describeRow(this.village, villageRow, this.columns);
    return { sheet: this.copies.town.table.name, villageRow, ...named, cells };
  }

  /** Every cell of a row that is not taken. */
  private noteRow(kind: IssueKind, villageRow: number): void {
    for (const column of this.columns) {
      const value = column.village === undefined ? null : this.village.cell(villageRow, column);
      if (!isBlankValue(value)) this.note(kind, column, { villageRow });
    }
  }

  private noteColumns(base: SheetGrid): void {
    for (const column of this.columns) {
      const isGone = column.base !== undefined && column.village === undefined;
      if (isGone && column.header !== '') this.note('column-gone', column, {});
    }
    this.issues.push(...changesOutside(base, this.copies.village, this.copies.town));
  }
}

/** A number that was typed since may be another household's: it is believed only where most of the row is the same. */
function mostly({ columns }: RowName): RowName {
  return { columns, weak: true };
}

interface Places {
  readonly baseRow?: number;
  readonly townRow?: number;
  readonly villageRow?: number;
}
