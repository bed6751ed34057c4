import { cellText } from '../cell';
import { type CellArea, cellAt, type RawTable } from '../rawTable';
import type { HeaderRows } from './findHeader';
import { normaliseHeader } from './normaliseHeader';

/** The header of one column, all its levels. */
export interface HeaderColumn {
  readonly column: number;
  /** As it stands there, levels joined with `/`: what the clerk is shown. */
  readonly shown: string;
  /** The lowest level, normalised. */
  readonly last: string;
  /** The lowest two levels joined, normalised; equal to `last` where there is one level. */
  readonly lastTwo: string;
  /** All levels joined, normalised. */
  readonly whole: string;
}

/** The columns that have a header, left to right. */
export function headerColumns(table: RawTable, header: HeaderRows): readonly HeaderColumn[] {
  const levels = levelTexts(table, header);
  const columns: HeaderColumn[] = [];
  const width = Math.max(...levels.map((level) => level.length));
  for (let column = 0; column < width; column++) {
    const texts = levels.map((level) => level[column] ?? '').filter((text) => text !== '');
    const different = texts.filter((text, index) => text !== texts[index - 1]);
    if (different.length > 0) columns.push(headerColumn(column, different));
  }
  return columns;
}

function headerColumn(column: number, texts: readonly string[]): HeaderColumn {
  const normal = texts.map(normaliseHeader);
  return {
    column,
    shown: texts.join('/'),
    last: normal.at(-1) ?? '',
    lastTwo: normal.slice(-2).join(''),
    whole: normal.join(''),
  };
}

/** Text of every column on every level, group headings repeated over the columns they stand above. */
function levelTexts(table: RawTable, { top, bottom }: HeaderRows): readonly (readonly string[])[] {
  const merges = table.merges.filter((m) => m.top <= bottom && m.bottom >= top);
  const levels: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    levels.push((table.rows[row] ?? []).map((cell) => headerText(cellText(cell))));
  }
  if (merges.length > 0) spreadMerged(table, merges, top, levels);
  else carryGroups(levels);
  return levels;
}

function spreadMerged(
  table: RawTable,
  merges: readonly CellArea[],
  top: number,
  levels: readonly string[][],
): void {
  for (const area of merges) {
    const text = headerText(cellText(cellAt(table, area.top, area.left)));
    const widest = Math.max(...levels.map((level) => level.length));
    for (const [index, level] of levels.entries()) {
      if (top + index < area.top || top + index > area.bottom) continue;
      const right = Math.min(area.right, widest - 1);
      for (let column = area.left; column <= right; column++) level[column] = text;
    }
  }
}

/** Without merged cells (a CSV) a group heading stands above its first column only; those right of it are blank. */
function carryGroups(levels: readonly string[][]): void {
  for (const [index, level] of levels.entries()) {
    const below = levels[index + 1];
    if (below === undefined) return;
    let group = '';
    for (let column = 0; column < below.length; column++) {
      const own = level[column] ?? '';
      if (own !== '') group = (below[column] ?? '') === '' ? '' : own;
      else if ((below[column] ?? '') !== '') level[column] = group;
    }
  }
}

function headerText(text: string): string {
  return text.replace(/\s+/g, '');
}
