import { contains } from '../model/area';
import { emsAcross } from '../model/emsAcross';
import { DEFAULT_LOOK } from '../model/look';
import type { Sheet } from '../model/sheet';

const PIXELS_PER_POINT = 4 / 3;
const LINE = 1.32;
const PADDING = 4;
/** Pixels that the grid keeps free for the button of a filter. */
const FILTER_BUTTON = 18;
/** As in Excel: a row never grows beyond 409 points. */
const TALLEST = 409 * PIXELS_PER_POINT;

/**
 * Pixels that the wrapped text of a row needs, estimated from how many characters fit into a column. Merged cells do
 * not count, as in Excel. 0 when nothing is wrapped.
 *
 * @param columnWidth pixels of a column
 */
export function wrappedHeight(
  sheet: Sheet,
  row: number,
  columnWidth: (sheet: Sheet, column: number) => number,
): number {
  const { store } = sheet.cells;
  let needed = 0;
  const values = store.row(row)?.values ?? [];
  for (const [column, value] of values.entries()) {
    if (typeof value !== 'string') continue;
    const look = store.look(row, column);
    if (look?.wrap !== true) continue;
    const em = (look.fontSize ?? DEFAULT_LOOK.fontSize) * PIXELS_PER_POINT;
    const button = hasFilterButton(sheet, row, column) ? FILTER_BUTTON : 0;
    const lines = lineCount(value, (columnWidth(sheet, column) - PADDING - button) / em);
    if (lines === 1 || sheet.mergeAt(row, column) !== undefined) continue;
    needed = Math.max(needed, lines * em * LINE + PADDING);
  }
  return Math.round(Math.min(needed, TALLEST));
}

function hasFilterButton(sheet: Sheet, row: number, column: number): boolean {
  const area = sheet.layout.filter?.area;
  return area?.top === row && contains(area, row, column);
}

/** @param ems width of the column in ems */
function lineCount(text: string, ems: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += Math.max(1, Math.ceil(emsAcross(paragraph) / Math.max(1, ems)));
  }
  return lines;
}
