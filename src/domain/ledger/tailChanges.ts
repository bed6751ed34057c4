import { type RawTable, hasFormula } from '../rawTable';
import type { CellChange } from '../writePlan';
import { sameValue } from './sameValue';

/** The lines below a table, brought up to date one by one. */
export interface TailChanges {
  readonly changes: readonly CellChange[];
  /** The lines as they are now remembered: a line that somebody rewrote or deleted stays as it was. */
  readonly tail: readonly string[];
}

/**
 * For a tail that does not stand at the end of the sheet as we wrote it: each line that stands somewhere below the
 * header follows the data, every other one is the clerk's. Nothing is added.
 */
export function tailChanges(
  table: RawTable,
  headerRow: number,
  last: readonly string[],
  next: readonly string[],
): TailChanges {
  if (last.length !== next.length) return { changes: [], tail: last };
  const changes: CellChange[] = [];
  const tail = last.map((line, index) => {
    const after = next[index] ?? line;
    const place = sameValue(line, after) ? undefined : placeOf(table, headerRow, line);
    if (place === undefined) return line;
    changes.push({ ...place, before: line, after, format: 'text' });
    return after;
  });
  return { changes, tail };
}

function placeOf(
  table: RawTable,
  headerRow: number,
  line: string,
): { readonly row: number; readonly column: number } | undefined {
  for (let row = table.rows.length - 1; row > headerRow; row--) {
    const column = (table.rows[row] ?? []).findIndex((cell) => sameValue(cell, line));
    if (column !== -1) return hasFormula(table, row, column) ? undefined : { row, column };
  }
  return undefined;
}
