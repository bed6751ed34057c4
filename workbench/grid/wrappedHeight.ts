import { contains } from '../model/area';
import { emsAcross } from '../model/emsAcross';
import { type CellLook, DEFAULT_LOOK } from '../model/look';
import type { Sheet } from '../model/sheet';

const PIXELS_PER_POINT = 4 / 3;
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
 * @param lineHeight pixels from line to line of text in a look
 */
export function wrappedHeight(
  sheet: Sheet,
  row: number,
  columnWidth: (sheet: Sheet, column: number) => number,
  lineHeight: (look: CellLook) => number,
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
    needed = Math.max(needed, lines * lineHeight(look) + PADDING);
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
  for (const paragraph of text.split('\n')) lines += linesOf(paragraph, ems);
  return lines;
}

/** No character is cut in two: one that does not fit begins the next line. */
function linesOf(paragraph: string, ems: number): number {
  let lines = 1;
  let taken = 0;
  for (const character of paragraph) {
    const across = emsAcross(character);
    if (taken > 0 && taken + across > ems) {
      lines += 1;
      taken = 0;
    }
    taken += across;
  }
  return lines;
}
