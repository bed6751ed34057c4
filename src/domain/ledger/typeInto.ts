import { groupBy } from '../grouping';
import type { CellChange, PlannedRow, SheetWrite, WritePlan } from '../writePlan';

/** Changes to one sheet as it will stand once a plan is applied, with what follows them. */
export type TypedCells = Omit<Extract<SheetWrite, { kind: 'change-cells' }>, 'kind'>;

/**
 * The plan with cells filled in as a clerk would: the tool does not remember them as its own and so never changes them
 * again. `before` of a change is what stands there once the plan is applied.
 */
export function typeInto(plan: WritePlan, cells: TypedCells): WritePlan {
  const { sheet, changes } = cells;
  if (changes.length === 0) return plan;
  const writes: SheetWrite[] = [];
  let typed = false;
  for (const write of plan.writes) {
    const isIts = (write.kind === 'change-cells' ? write.sheet : write.content.name) === sheet;
    typed ||= isIts;
    writes.push(isIts ? withTyped(write, cells) : write);
  }
  if (!typed) writes.push({ ...cells, kind: 'change-cells' });
  return { ...plan, writes };
}

function withTyped(write: SheetWrite, cells: TypedCells): SheetWrite {
  const { changes, lists = [] } = cells;
  if (write.kind === 'change-cells') {
    const both = [...(write.lists ?? []), ...lists];
    const { charts } = cells;
    return {
      ...write,
      changes: joined(write.changes, changes),
      ...(both.length === 0 ? {} : { lists: both }),
      ...(charts === undefined ? {} : { charts: [...(write.charts ?? []), ...charts] }),
    };
  }
  const byRow = groupBy(changes, ({ row }) => row);
  const last = Math.max(write.content.rows.length - 1, ...byRow.keys());
  const rows = Array.from({ length: last + 1 }, (_, index) =>
    rowWith(write.content.rows[index] ?? ADDED, byRow.get(index) ?? []),
  );
  return { ...write, content: { ...write.content, rows } };
}

/** A row below those of a new sheet. */
const ADDED: PlannedRow = { look: 'data', cells: [] };

function rowWith(row: PlannedRow, changes: readonly CellChange[]): PlannedRow {
  if (changes.length === 0) return row;
  const cells = [...row.cells];
  for (const { column, after } of changes) {
    while (cells.length < column) cells.push(null);
    cells[column] = after;
  }
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
