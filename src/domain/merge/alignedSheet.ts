import { cellText, type CellValue } from '../cell';
import type { FieldId } from '../household';
import { cellAt } from '../rawTable';
import { alignGrids } from './alignGrids';
import type { RowName, RowTexts } from './matchRows';
import { filledRows, type GridColumn, gridText, type SheetGrid } from './sheetGrid';

/** One column in all copies of a sheet; undefined where a copy lacks it. */
export interface AlignedColumn {
  readonly header: string;
  readonly field: FieldId | undefined;
  readonly base: GridColumn | undefined;
  readonly town: GridColumn | undefined;
  readonly village: GridColumn | undefined;
}

/** Every column of any copy. Without a base the village's own copy stands in for it. */
export function alignCopies(
  town: SheetGrid,
  village: SheetGrid,
  base: SheetGrid = village,
): readonly AlignedColumn[] {
  const ofVillage = new Map(alignGrids(base, village).map(({ left, right }) => [left, right]));
  const columns = alignGrids(base, town).map(({ left, right }) => ({
    base: left,
    town: right,
    village: left === undefined ? undefined : ofVillage.get(left),
  }));
  const added = alignGrids(base, village).flatMap(({ left, right }) =>
    left === undefined && right !== undefined ? [right] : [],
  );
  return [...columns, ...joinAdded(columns, added)].map((each) => ({
    ...each,
    header: each.village?.header ?? each.base?.header ?? each.town?.header ?? '',
    field: each.base?.field ?? each.village?.field ?? each.town?.field,
  }));
}

type Copies = Pick<AlignedColumn, 'base' | 'town' | 'village'>;

/** A column that the village added may be one that the township has added, too. */
function joinAdded(columns: Copies[], added: readonly GridColumn[]): readonly Copies[] {
  return added.flatMap((village) => {
    const index = columns.findIndex(
      ({ base, town }) => base === undefined && town?.name === village.name,
    );
    const same = columns[index];
    if (same === undefined) return [{ base: undefined, town: undefined, village }];
    columns[index] = { ...same, village };
    return [];
  });
}

type Copy = 'base' | 'town' | 'village';

/** The filled rows of one copy as texts under the aligned columns, for matching. */
export interface CopyRows {
  readonly grid: SheetGrid;
  /** Rows of the sheet, from 0. */
  readonly rows: readonly number[];
  readonly texts: readonly RowTexts[];
  readonly cell: (row: number, column: AlignedColumn) => CellValue;
}

export function rowsOfCopy(
  grid: SheetGrid,
  copy: Copy,
  columns: readonly AlignedColumn[],
): CopyRows {
  const rows = filledRows(grid);
  const texts = rows.map((row) => columns.map((each) => gridText(grid, row, each[copy]?.column)));
  const cell = (row: number, column: AlignedColumn): CellValue =>
    cellAt(grid.table, row, column[copy]?.column ?? -1);
  return { grid, rows, texts, cell };
}

/** What names a row, the surest first, among the columns that both copies have. */
export function namesOf(
  columns: readonly AlignedColumn[],
  ...copies: readonly Copy[]
): readonly RowName[] {
  const place = (field: FieldId): number =>
    columns.findIndex(
      (column) => column.field === field && copies.every((copy) => column[copy] !== undefined),
    );
  const strong = (['memberIdNumber', 'householdCode', 'idNumber'] as const)
    .map(place)
    .filter((at) => at !== -1)
    .map((at) => ({ columns: [at] }));
  const weak = (['village', 'group', 'headName', 'memberName'] as const)
    .map(place)
    .filter((at) => at !== -1);
  const person = [place('headName'), place('memberName')].filter((at) => at !== -1);
  if (person.length === 0) return strong;
  return [...strong, { columns: weak, weak: true }, { columns: person, weak: true }];
}

const NAMING: readonly FieldId[] = ['householdCode', 'idNumber', 'memberIdNumber', 'memberName'];
const SHOWN: readonly FieldId[] = ['village', 'group', 'headName', 'memberName'];

/** A note or heading is called by its first words. */
const LONGEST_CALLED = 24;

/** A row as people call it, and by which it is known again. */
export function describeRow(
  { cell }: CopyRows,
  row: number,
  columns: readonly AlignedColumn[],
): { readonly household: string; readonly rowName: string } {
  const text = (column: AlignedColumn): string => cellText(cell(row, column)).trim();
  const texts = (fields: readonly FieldId[]): string[] =>
    fields.flatMap((field) => {
      const column = columns.find((each) => each.field === field);
      return column === undefined || text(column) === '' ? [] : [text(column)];
    });
  const named = texts(NAMING);
  const shown = texts(SHOWN);
  const called = shown.length > 0 ? shown : columns.map(text).filter(Boolean).slice(0, 1);
  const household = called.map((each) => each.slice(0, LONGEST_CALLED)).join(' ');
  return { household, rowName: [...named, household].join(' ') };
}

/** Does anything in the row say whose it is? Titles, separators and notes say nothing. */
export function isNamedRow(
  { cell }: CopyRows,
  row: number,
  columns: readonly AlignedColumn[],
): boolean {
  return columns.some(
    (column) =>
      column.field !== undefined &&
      (column.field === 'headName' || NAMING.includes(column.field)) &&
      cellText(cell(row, column)).trim() !== '',
  );
}
