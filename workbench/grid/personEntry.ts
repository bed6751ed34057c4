import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { TEXT_FORMAT, type Entry } from '../model/values';

/**
 * What the person put into a cell without typing it there (pasting, filling, sorting, undoing), as an entry for the
 * model. The grid has read it already: text stays text, even when it looks like a number.
 */
export function personEntry(
  cell: Nullable<ICellData>,
  formula: string | undefined,
  format: string,
): Entry {
  if (formula !== undefined && formula !== '') return formula;
  const value = contentOf(cell);
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (value === '' || typeof value !== 'string') return value;
  if (cell?.t === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  return format === TEXT_FORMAT ? value : `'${value}`;
}

/** The value of a cell; of one with fonts of its own, its text. */
function contentOf(cell: Nullable<ICellData>): string | number | boolean {
  return cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
}
