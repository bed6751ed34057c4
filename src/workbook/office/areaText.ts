import { parseAddress } from '../../domain/address';
import type { CellArea } from '../../domain/rawTable';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** `'一、红军村'!` before an address; the quoted name may hold commas and doubled quotes. */
const SHEET_NAME = /(?:'(?:[^']|'')*'|[^'!,]*)!/g;

/** Areas of an address as Excel gives it: `Sheet1!A1:B4,Sheet1!D1` or `$3:$5`. Parts that are none are left out. */
export function parseAreas(address: string): readonly CellArea[] {
  const bare = address.replace(SHEET_NAME, '').replaceAll('$', '');
  return bare.split(',').flatMap((part) => parseArea(part.trim()) ?? []);
}

function parseArea(part: string): CellArea | undefined {
  const [first = '', second = first] = part.split(':');
  const from = corner(first, 0);
  const to = corner(second, 1);
  if (from === undefined || to === undefined) return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** A corner of an area; whole rows and columns reach to the end of the sheet. */
function corner(text: string, side: 0 | 1): { row: number; column: number } | undefined {
  if (/^\d+$/.test(text)) return { row: Number(text) - 1, column: side * LAST_COLUMN };
  if (/^[A-Z]+$/.test(text)) {
    const cell = parseAddress(`${text}1`);
    return cell === undefined ? undefined : { row: side * LAST_ROW, column: cell.column };
  }
  return parseAddress(text);
}

/** The range of an area on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  const { top, left, bottom, right } = area;
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
