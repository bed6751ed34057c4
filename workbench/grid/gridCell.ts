import { CellValueType, type ICellData } from '@univerjs/core';
import type { Sheet } from '../model/sheet';
import type { ModelValue } from '../model/values';

/** Content of a cell in Univer's words: value, its type, and the formula unless an add-in computes it. */
export type GridContent = Pick<ICellData, 'v' | 't' | 'f' | 'si' | 'p'>;

const BLANK: GridContent = { v: null, f: null, si: null, p: null };

/**
 * The content of a model's cell for the grid. A formula of the add-in stays behind: the grid would not know it,
 * so it shows the result alone and the formula bar asks the model.
 */
export function gridContent(
  sheet: Sheet,
  row: number,
  column: number,
  ofAddin: (formula: string) => boolean,
): GridContent {
  const formula = sheet.cells.formula(row, column);
  const shown = shownValue(sheet.cells.value(row, column));
  if (formula === undefined || ofAddin(formula)) return { ...BLANK, ...shown };
  return { ...BLANK, ...shown, f: formula };
}

/**
 * The same for a sheet that the grid does not know yet: what is not there needs no word, and a county's sheet has
 * millions of cells. Undefined for a cell without anything.
 */
export function newGridCell(
  value: ModelValue,
  formula: string | undefined,
  style: string | undefined,
): ICellData | undefined {
  if (value === null && formula === undefined && style === undefined) return undefined;
  const cell: ICellData = shownValue(value);
  if (formula !== undefined) cell.f = formula;
  if (style !== undefined) cell.s = style;
  return cell;
}

function shownValue(value: ModelValue): GridContent {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === 'string' ? value : value.code, t: CellValueType.STRING };
}
