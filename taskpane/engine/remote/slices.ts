import type { CellValue } from '../../../src/domain/cell';

type Rows = readonly (readonly CellValue[])[];

/** Small enough that the pane answers between two pieces while they are copied into the worker. */
const CELLS_AT_ONCE = 10_000;

/** Cuts rows into pieces of so many cells; a row longer than that is a piece of its own. */
export function* slices(
  rows: Rows,
  cellsAtOnce = CELLS_AT_ONCE,
): Generator<{ readonly from: number; readonly rows: Rows }> {
  let from = 0;
  let cells = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const width = (rows[at]?.length ?? 0) + 1;
    if (at > from && cells + width > cellsAtOnce) {
      yield { from, rows: rows.slice(from, at) };
      from = at;
      cells = 0;
    }
    cells += width;
  }
  if (from < rows.length) yield { from, rows: rows.slice(from) };
}
