import type { CellChange, SheetWrite, WritePlan } from '../../../src/domain/writePlan';

const CHANGES_AT_ONCE = 2_000;

/** A plan that stands in a worker, as it is asked for in pieces. */
interface PlanInPieces {
  /** Without the rows of new sheets and without changes of cells. */
  readonly frame: () => Promise<WritePlan>;
  readonly changes: (write: number, from: number, count: number) => Promise<readonly CellChange[]>;
}

/** The plan with its changes of cells, still without the rows of new sheets. */
export async function plannedShape({ frame, changes }: PlanInPieces): Promise<WritePlan> {
  const plan = await frame();
  const writes: SheetWrite[] = [];
  for (const [index, write] of plan.writes.entries()) {
    if (write.kind !== 'change-cells') writes.push(write);
    else writes.push({ ...write, changes: await allChanges(index, changes) });
  }
  return { ...plan, writes };
}

async function allChanges(
  write: number,
  changesOf: PlanInPieces['changes'],
): Promise<readonly CellChange[]> {
  const changes: CellChange[] = [];
  for (;;) {
    const more = await changesOf(write, changes.length, CHANGES_AT_ONCE);
    changes.push(...more);
    if (more.length < CHANGES_AT_ONCE) return changes;
  }
}
