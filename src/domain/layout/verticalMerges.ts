import { type CellValue, isEmptyCell } from '../cell';
import type { CellArea, RawTable } from '../rawTable';

/** Walks down the rows of a sheet and knows which cells are covered by a merged area that begins further up. */
export interface MergeWalk {
  /** The row with the values of merged areas in the cells they cover; rows must be asked for from top to bottom. */
  readonly filled: (row: number) => readonly CellValue[];
  /** First row of the merged area that covers a column in the row last asked for; undefined outside of one. */
  readonly topAt: (column: number) => number | undefined;
}

interface ColumnMerges {
  readonly column: number;
  readonly areas: readonly CellArea[];
  next: number;
  current: CellArea | undefined;
}

/** Only areas of several rows count, in the given columns, from `firstRow` on. */
export function mergeWalk(
  table: RawTable,
  columns: ReadonlySet<number>,
  firstRow: number,
): MergeWalk {
  const walks = columnMerges(table, columns, firstRow);
  const byColumn = new Map(walks.map((walk) => [walk.column, walk]));
  return {
    filled: (row) => filledRow(table, walks, row),
    topAt: (column) => byColumn.get(column)?.current?.top,
  };
}

/** Columns that have merged areas of several rows below the header. */
export function mergedColumns(table: RawTable, firstRow: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { top, bottom, left } of table.merges) {
    if (bottom > top && top >= firstRow) columns.add(left);
  }
  return columns;
}

function columnMerges(
  table: RawTable,
  columns: ReadonlySet<number>,
  firstRow: number,
): readonly ColumnMerges[] {
  const byColumn = new Map<number, CellArea[]>();
  for (const area of table.merges) {
    if (area.bottom <= area.top || area.top < firstRow || !columns.has(area.left)) continue;
    const areas = byColumn.get(area.left);
    if (areas === undefined) byColumn.set(area.left, [area]);
    else areas.push(area);
  }
  return [...byColumn].map(([column, areas]) => ({
    column,
    areas: areas.sort((a, b) => a.top - b.top),
    next: 0,
    current: undefined,
  }));
}

function filledRow(
  table: RawTable,
  walks: readonly ColumnMerges[],
  row: number,
): readonly CellValue[] {
  const cells = table.rows[row] ?? [];
  let copy: CellValue[] | undefined;
  for (const walk of walks) {
    const area = advance(walk, row);
    if (area === undefined || area.top === row || !isEmptyCell(cells[walk.column])) continue;
    copy ??= [...cells];
    while (copy.length < walk.column) copy.push(null);
    copy[walk.column] = table.rows[area.top]?.[walk.column] ?? null;
  }
  return copy ?? cells;
}

function advance(walk: ColumnMerges, row: number): CellArea | undefined {
  for (let area = walk.areas[walk.next]; area !== undefined && area.top <= row;) {
    walk.current = area;
    walk.next += 1;
    area = walk.areas[walk.next];
  }
  if (walk.current !== undefined && walk.current.bottom < row) walk.current = undefined;
  return walk.current;
}
