import type { CellValue } from '../../../domain/cell';
import { EMPTY_ROW } from '../../../domain/rawTable';
import { unifyLineEnds } from '../xml/xmlText';

/**
 * Splits text in which nothing is quoted into rows of cells. A cell that repeats the one above it is the same text
 * in memory: most do in a list, and it spares both the copy and the comparing later on.
 */
export function plainRows(
  text: string,
  delimiter: string,
  lineEnd: string,
): (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [];
  const above: string[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf(lineEnd, from);
    const end = found < 0 ? text.length : found;
    rows.push(cellsBetween(text, from, end, delimiter, above));
    from = end + lineEnd.length;
  }
  return rows;
}

function cellsBetween(
  text: string,
  start: number,
  end: number,
  delimiter: string,
  above: string[],
): readonly CellValue[] {
  const cells: CellValue[] = [];
  let isEmpty = true;
  let from = start;
  for (let column = 0; from <= end; column += 1) {
    const cell = cellAt(text, from, end, delimiter, above[column]);
    cells.push(cell === '' ? null : unifyLineEnds(cell));
    if (cell !== '') {
      isEmpty = false;
      above[column] = cell;
    }
    from += cell.length + delimiter.length;
  }
  return isEmpty ? EMPTY_ROW : cells;
}

function cellAt(
  text: string,
  from: number,
  end: number,
  delimiter: string,
  above: string | undefined,
): string {
  if (from === end || text.startsWith(delimiter, from)) return '';
  if (above !== undefined && text.startsWith(above, from)) {
    const behind = from + above.length;
    if (behind === end || (behind < end && text.startsWith(delimiter, behind))) return above;
  }
  const found = text.indexOf(delimiter, from);
  return text.slice(from, found < 0 || found > end ? end : found);
}
