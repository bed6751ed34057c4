import { toAddress } from '../address';
import { cellText, type CellValue } from '../cell';

/** Why something of a village's copy was not simply taken over: what a person reads in 类型. */
export const issueLabels = {
  conflict: '镇村都改了',
  'no-base': '镇村不同（没有分村时的记录）',
  'villages-differ': '几个村文件填得不同',
  formula: '镇表是公式',
  unwritable: '村表的值不能照搬',
  'row-added': '村里新增的行',
  'row-unplaced': '村里新增的行（没有加入）',
  'row-gone': '村里删除的行',
  'row-missing': '镇表里没有这一行',
  doubtful: '不能确定是哪一行',
  'column-added': '村里新增的列',
  'column-gone': '村里删除的列',
  'column-missing': '镇表里没有这一列',
  outside: '表头、分隔行或表尾的改动',
} as const;

export type IssueKind = keyof typeof issueLabels;

/** One thing a person should look at. What both sides say is kept beside each other. */
export interface MergeIssue {
  readonly kind: IssueKind;
  readonly sheet: string;
  /** Row and column of the township's sheet, from 0, where there is one. */
  readonly row?: number;
  readonly column?: number;
  /** Row of the village's sheet, from 0. */
  readonly villageRow?: number;
  readonly header: string;
  /** Village, group and name as they stand in the row. */
  readonly household: string;
  /** By which the row is known again on the next merge. */
  readonly rowName: string;
  readonly base: CellValue;
  readonly town: CellValue;
  readonly village: CellValue;
}

/** A cell of the township's sheet that a village has changed and the township has not. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly household: string;
  readonly rowName: string;
  readonly base: CellValue;
  readonly town: CellValue;
  readonly village: CellValue;
}

/** A row that only the village has, under the columns of the township's sheet. */
export interface AddedRow {
  readonly sheet: string;
  readonly villageRow: number;
  readonly household: string;
  readonly rowName: string;
  /** By column of the township's sheet. */
  readonly cells: ReadonlyMap<number, CellValue>;
}

/** Tells of a row that a village has added, and where it stands in the township's sheet; nowhere when `row` is undefined. */
export function addedIssue(
  { sheet, villageRow, household, rowName, cells }: AddedRow,
  row: number | undefined,
): MergeIssue {
  return {
    kind: row === undefined ? 'row-unplaced' : 'row-added',
    ...{ sheet, villageRow, household, rowName, header: '' },
    ...(row === undefined ? {} : { row }),
    ...{ base: null, town: null, village: joinedTexts([...cells.values()]) },
  };
}

/** `B3`, or `第3行` for a whole row of the township's sheet; empty where there is none. */
export function placeName({ row, column }: Pick<MergeIssue, 'row' | 'column'>): string {
  if (row === undefined) return '';
  return column === undefined ? `第${row + 1}行` : toAddress(row, column);
}

/** A whole row in one line. */
export function joinedTexts(cells: readonly CellValue[]): string {
  return cells
    .map((cell) => cellText(cell).trim())
    .filter((text) => text !== '')
    .join('｜');
}
