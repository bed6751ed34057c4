import { cellText, type CellValue, isEmptyCell } from '../cell';
import type { CellArea, RawTable } from '../rawTable';
import { normaliseHeader } from './normaliseHeader';

/** The rows of a header, from 0, both included. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** Filled rows at the top of a sheet among which the header is looked for. */
export const ROWS_SEARCHED = 20;
/** Two known names side by side are a header; one may be an accident. */
const FEWEST_KNOWN = 2;
const MOST_LEVELS = 3;
const LONGEST_GROUP_NAME = 24;

/**
 * Finds the header: the row among the first filled ones with most known names, and the group rows that belong to it
 * (brief §4 L3, L4). `isKnown` takes a normalised header.
 */
export function findHeader(
  table: RawTable,
  isKnown: (header: string) => boolean,
): HeaderRows | undefined {
  let best = -1;
  let most = FEWEST_KNOWN - 1;
  for (const row of firstFilledRows(table)) {
    const known = countKnown(table.rows[row] ?? [], isKnown);
    if (known > most) [best, most] = [row, known];
  }
  return best < 0 ? undefined : extend(table, best, isKnown);
}

function firstFilledRows(table: RawTable): readonly number[] {
  const filled: number[] = [];
  for (let row = 0; row < table.rows.length && filled.length < ROWS_SEARCHED; row++) {
    if (table.rows[row]?.some((cell) => !isEmptyCell(cell))) filled.push(row);
  }
  return filled;
}

const LONG_NUMBER = /^\d{11,}[\dXx]?$/;

/** Different known names in a row; 0 where a certificate or telephone number shows that it is a row of data. */
function countKnown(cells: readonly CellValue[], isKnown: (header: string) => boolean): number {
  const known = new Set<string>();
  for (const cell of cells) {
    if (typeof cell === 'number' ? cell >= 1e10 : isLongNumber(cell)) return 0;
    if (typeof cell !== 'string') continue;
    const header = normaliseHeader(cell);
    if (isKnown(header)) known.add(header);
  }
  return known.size;
}

function isLongNumber(cell: CellValue): boolean {
  if (typeof cell === 'string') return LONG_NUMBER.test(cell.trim());
  return typeof cell === 'object' && cell?.kind === 'long-number';
}

function extend(table: RawTable, row: number, isKnown: (header: string) => boolean): HeaderRows {
  const merges = table.merges.filter(
    (m) => m.bottom >= row - MOST_LEVELS && m.top <= row + MOST_LEVELS,
  );
  let [top, bottom] = [row, row];
  while (bottom - top + 1 < MOST_LEVELS && isLevelAbove(table, merges, top)) top -= 1;
  while (bottom - top + 1 < MOST_LEVELS && isLevelBelow(table, merges, bottom, isKnown))
    bottom += 1;
  return { top, bottom };
}

function isLevelAbove(table: RawTable, merges: readonly CellArea[], top: number): boolean {
  const above = filledCells(table, top - 1);
  if (above.length === 0 || above.some(({ text }) => isCaptionText(text))) return false;
  if (merges.some((m) => m.top < top && m.bottom >= top && isHeaderHigh(m))) return true;
  if (above.length < 2) return isNarrowGroup(table, merges, top);
  return above.every(({ text }) => text.length <= LONGEST_GROUP_NAME && !/\d{4}/.test(text));
}

/** One heading over a few columns of the row below; a title reaches over (nearly) all of them. */
function isNarrowGroup(table: RawTable, merges: readonly CellArea[], top: number): boolean {
  const width = filledCells(table, top).length;
  return merges.some(
    (m) =>
      m.bottom === top - 1 && m.right > m.left && m.left > 0 && m.right - m.left + 1 <= width / 2,
  );
}

function isLevelBelow(
  table: RawTable,
  merges: readonly CellArea[],
  bottom: number,
  isKnown: (header: string) => boolean,
): boolean {
  if (merges.some((m) => m.top <= bottom && m.bottom > bottom && isHeaderHigh(m))) return true;
  const below = filledCells(table, bottom + 1);
  if (below.length === 0 || below.some(({ cell }) => typeof cell !== 'string')) return false;
  const groups = merges.filter((m) => m.top <= bottom && m.bottom === bottom && m.right > m.left);
  const underGroup = (column: number): boolean =>
    groups.some((m) => column >= m.left && column <= m.right);
  if (below.every(({ column }) => underGroup(column))) return true;
  const header = table.rows[bottom] ?? [];
  const texts = below.map(({ text }) => normaliseHeader(text));
  const ownHeader = (column: number): string =>
    underGroup(column) ? '' : normaliseHeader(cellText(header[column]));
  if (below.some(({ column }) => isKnown(ownHeader(column)))) return false;
  return texts.some(isKnown) || isBelowBlanks(below, header);
}

/** Without merged cells: texts below the blank header cells to the right of a group's name, and nothing elsewhere. */
function isBelowBlanks(
  below: readonly { column: number; text: string }[],
  header: readonly CellValue[],
): boolean {
  const blank = below.filter(({ column }) => isEmptyCell(header[column])).length;
  return (
    below.length >= 2 &&
    blank >= below.length / 2 &&
    below.every(({ text }) => text.length <= LONGEST_GROUP_NAME && !/\d{3}/.test(text))
  );
}

function isHeaderHigh(area: CellArea): boolean {
  return area.bottom - area.top < MOST_LEVELS;
}

function isCaptionText(text: string): boolean {
  return /[:：]/.test(text) || text.startsWith('单位');
}

function filledCells(
  table: RawTable,
  row: number,
): readonly { column: number; cell: CellValue; text: string }[] {
  return (table.rows[row] ?? []).flatMap((cell, column) =>
    isEmptyCell(cell) ? [] : [{ column, cell, text: cellText(cell) }],
  );
}
