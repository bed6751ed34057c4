import { groupBy } from '../grouping';
import type { CellChange, PlannedRow, SheetWrite, WritePlan } from '../writePlan';

/** Changes to one sheet as it will stand once a plan is applied. */
export interface TypedCells {
  readonly sheet: string;
  readonly changes: readonly CellChange[];
}

/**
 * The plan with cells filled in as a clerk would: the tool does not remember them as its own and so never changes them
 * again. `before` of a change is what stands there once the plan is applied.
 */
export function typeInto(plan: WritePlan, { sheet, changes }: TypedCells): WritePlan {
  if (changes.length === 0) return plan;
  const writes: SheetWrite[] = [];
  let typed = false;
  for (const write of plan.writes) {
    const isIts = (write.kind === 'change-cells' ? write.sheet : write.content.name) === sheet;
    typed ||= isIts;
    writes.push(isIts ? withTyped(write, changes) : write);
  }
  if (!typed) writes.push({ kind: 'change-cells', sheet, changes });
  return { ...plan, writes };
}

function withTyped(write: SheetWrite, changes: readonly CellChange[]): SheetWrite {
  if (write.kind === 'change-cells') return { ...write, changes: joined(write.changes, changes) };
  const byRow = groupBy(changes, ({ row }) => row);
  const rows = write.content.rows.map((row, index) => rowWith(row, byRow.get(index) ?? []));
  return { ...write, content: { ...write.content, rows } };
}

function rowWith(row: PlannedRow, changes: readonly CellChange[]): PlannedRow {
  if (changes.length === 0) return row;
  const cells = [...row.cells];
  for (const { column, after } of changes) cells[column] = after;
  return { look: row.look, cells };
}

/** One change a cell: what stood there before both, and what stands there after both. */
function joined(
  planned: readonly CellChange[],
  typed: readonly CellChange[],
): readonly CellChange[] {
  const cells = new Map(planned.map((change) => [placeOf(change), change]));
  for (const change of typed) {
    const { before } = cells.get(placeOf(change)) ?? change;
    cells.set(placeOf(change), { ...change, before });
  }
  return [...cells.values()];
}

function placeOf({ row, column }: CellChange): string {
  return `${row}:${column}`;
}
