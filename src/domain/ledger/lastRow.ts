import { type RawTable, cellAt } from '../rawTable';
import type { CellChange, PlannedValue } from '../writePlan';
import { plannedValueOf } from './plannedValueOf';
import { isBlankValue, sameValue } from './sameValue';

/** The row of sums as it stands, and what the run changes in it. */
export interface LastRow {
  readonly row: number;
  readonly changes: readonly CellChange[];
}

/** The row of sums where it may be moved; undefined where somebody has put a formula into it, or there is none. */
export function movableLastRow(
  table: RawTable,
  row: number | undefined,
  changes: readonly CellChange[],
): LastRow | undefined {
  if (row === undefined || table.formulas?.has(row) === true) return undefined;
  return { row, changes: changes.filter((change) => change.row === row) };
}

/**
 * Writes the row of sums below the rows that were added in its place, with everything the clerk wrote beside it, and
 * clears what is left of it above.
 * @param written the changes that fill the added rows.
 */
export function moveLastRow(
  table: RawTable,
  { row, changes }: LastRow,
  added: number,
  written: readonly CellChange[],
): readonly CellChange[] {
  const changed = new Map(changes.map((change) => [change.column, change]));
  const filled = new Set(written.filter((each) => each.row === row).map(({ column }) => column));
  const width = Math.max(table.rows[row]?.length ?? 0, ...[...changed.keys()].map((at) => at + 1));
  return Array.from({ length: width }, (_, column): readonly CellChange[] => {
    const before = plannedValueOf(cellAt(table, row, column));
    const change = changed.get(column);
    const after = change === undefined ? before : change.after;
    const format = change?.format ?? formatOf(after);
    const below = { row: row + added, column, before: standing(table, row + added, column) };
    const moved = sameValue(below.before, after) ? [] : [{ ...below, after, format }];
    const isLeft = !filled.has(column) && !isBlankValue(before);
    return [...moved, ...(isLeft ? [{ row, column, before, after: null, format }] : [])];
  }).flat();
}

function standing(table: RawTable, row: number, column: number): PlannedValue {
  return plannedValueOf(cellAt(table, row, column));
}

function formatOf(value: PlannedValue): CellChange['format'] {
  if (typeof value === 'object') return 'date';
  return typeof value === 'number' ? 'decimal' : 'text';
}
