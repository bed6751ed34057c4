import type { CellArea } from '../model/area';

/** Gathers single cells into rectangles: runs in a row first, then equal runs below each other. */
export function gatherCells(
  area: CellArea,
  wanted: (row: number, column: number) => boolean,
): readonly CellArea[] {
  const done: CellArea[] = [];
  let open: readonly CellArea[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const runs = runsOf(row, area, wanted);
    const grown = runs.map((run) => {
      const above = open.find((one) => one.left === run.left && one.right === run.right);
      return above === undefined ? run : { ...above, bottom: row };
    });
    done.push(
      ...open.filter((one) => !grown.some((g) => g.top === one.top && g.left === one.left)),
    );
    open = grown;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(
  row: number,
  area: CellArea,
  wanted: (row: number, column: number) => boolean,
): CellArea[] {
  const runs: CellArea[] = [];
  let start = -1;
  for (let column = area.left; column <= area.right + 1; column += 1) {
    const is = column <= area.right && wanted(row, column);
    if (is && start < 0) start = column;
    if (!is && start >= 0) {
      runs.push({ top: row, bottom: row, left: start, right: column - 1 });
      start = -1;
    }
  }
  return runs;
}
