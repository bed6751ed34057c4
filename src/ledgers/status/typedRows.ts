import type { CellValue } from '../../domain/cell';
import type { StandingLedgerRow } from '../../domain/ledger/readLedger';
import type { SubmissionSheetId } from '../../domain/submissionTemplate';
import { toAddress } from '../../domain/address';
import { compact } from '../../domain/text';
import { dayOf } from '../comparison/readAnswer';
import { textOf } from './course';

/** The lists of households that have died out, changed their head or left. */
export type StatusListId = 'death-list' | 'head-change-list' | 'move-out-list' | 'whereabouts-list';

/** A sheet in which a person may have written of the way of a household. */
export type TypedSheetId =
  StatusListId | Extract<SubmissionSheetId, 'change-applications' | 'household-information'>;

/** The row of a household in one of these sheets, as a person has left it. */
export type TypedRow = Pick<
  StandingLedgerRow<unknown>,
  'sheetName' | 'row' | 'cell' | 'columnAt' | 'isOurs'
>;

/** The rows of a household, by sheet; a sheet in which it does not stand is absent. */
export type TypedRows = Readonly<Partial<Record<TypedSheetId, TypedRow>>>;

/** A value as a person typed it, and where. */
export interface TypedValue {
  readonly value: CellValue;
  readonly sheetName: string;
  /** `工作表!单元格` for sentences. */
  readonly at: string;
}

/** What a person typed into a column; undefined where nothing stands, or what the tool wrote there itself. */
export function typedIn(row: TypedRow | undefined, column: string): TypedValue | undefined {
  if (row === undefined || row.isOurs(column)) return undefined;
  const value = row.cell(column);
  if (textOf(value) === '') return undefined;
  const { sheetName } = row;
  return { value, sheetName, at: `${sheetName}!${addressIn(row, column)}` };
}

/** Where a column stands or, where somebody has deleted it, the whole row. */
export function addressIn(
  { row, columnAt }: Pick<TypedRow, 'row' | 'columnAt'>,
  column: string,
): string {
  const position = columnAt(column);
  return position === undefined ? `第${row + 1}行` : toAddress(row, position);
}

/** Do two cells say the same, a day by whatever spelling? */
export function isSameSaid(one: CellValue, other: CellValue): boolean {
  const [day, otherDay] = [dayOf(one), dayOf(other)];
  if (day !== undefined && otherDay !== undefined) return day === otherDay;
  return compact(textOf(one)) === compact(textOf(other));
}
