import type { CellArea } from './area';

/** Visits every cell of an area, row by row. */
export function eachCell(area: CellArea, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}
