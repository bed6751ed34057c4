import type { CellArea } from '../../../domain/rawTable';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells of one sheet that are read or written together. */
export interface Box<Cell extends Place> {
  readonly area: CellArea;
  readonly cells: readonly Cell[];
}

/** Cells in between that cost less than another range in the request (a skipped cell takes 5 bytes). */
const CHEAP_GAP_CELLS = 90;
const MOST_CELLS = 20_000;

/** Packs scattered cells into few rectangles; cells between them are skipped when writing. */
export function packCells<Cell extends Place>(cells: readonly Cell[]): readonly Box<Cell>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const boxes: { area: CellArea; cells: Cell[] }[] = [];
  for (const cell of sorted) {
    const last = boxes.at(-1);
    const wider = last === undefined ? undefined : including(last.area, cell);
    if (last !== undefined && wider !== undefined && isWorthIt(last.area, wider)) {
      last.area = wider;
      last.cells.push(cell);
    } else {
      const { row, column } = cell;
      boxes.push({ area: { top: row, left: column, bottom: row, right: column }, cells: [cell] });
    }
  }
  return boxes;
}

function including(area: CellArea, { row, column }: Place): CellArea {
  return {
    top: area.top,
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

function isWorthIt(old: CellArea, wider: CellArea): boolean {
  const count = cellCount(wider);
  return count <= MOST_CELLS && count - cellCount(old) <= CHEAP_GAP_CELLS;
}

/** Number of cells in an area. */
export function cellCount({ top, left, bottom, right }: CellArea): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A rectangle of entries in which the cells of a box have a value and all others null. */
export function gridOf<Cell extends Place, Value>(
  { area, cells }: Box<Cell>,
  valueOf: (cell: Cell) => Value,
): (Value | null)[][] {
  const width = area.right - area.left + 1;
  const grid = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<Value | null>(width).fill(null),
  );
  for (const cell of cells) {
    const row = grid[cell.row - area.top];
    if (row !== undefined) row[cell.column - area.left] = valueOf(cell);
  }
  return grid;
}
