import type { PlannedRow, SheetWrite, WritePlan } from '../../src/domain/writePlan';
import type { OpenWorkbook, Progress } from '../../src/workbook/port';
import type { PaneEngine, PlanInPages } from './paneEngine';

const ROWS_AT_ONCE = 1_000;

/**
 * Reads the open workbook into the engine, piece by piece as it arrives; after that the engine can check.
 * Throws Stopped when the signal is aborted; the check at hand stays.
 */
export function readWorkbook(
  workbook: OpenWorkbook,
  engine: Pick<PaneEngine, 'begin' | 'rows'>,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<void> {
  const sink = {
    begin: engine.begin.bind(engine),
    rows: engine.rows.bind(engine),
  };
  return workbook.readInto(sink, progress, signal);
}

/** The plan last previewed, complete with the rows of its new sheets, for `workbook.apply`. */
export async function fetchPlan(engine: PlanInPages): Promise<WritePlan> {
  const shape = await engine.plannedShape();
  const writes: SheetWrite[] = [];
  for (const [index, write] of shape.writes.entries()) {
    if (write.kind === 'change-cells') writes.push(write);
    else {
      const rows = await allRows(engine, index);
      writes.push({ ...write, content: { ...write.content, rows } });
    }
  }
  return { ...shape, writes };
}

async function allRows(
  engine: Pick<PlanInPages, 'plannedRows'>,
  write: number,
): Promise<readonly PlannedRow[]> {
  const rows: PlannedRow[] = [];
  for (;;) {
    const more = await engine.plannedRows(write, rows.length, ROWS_AT_ONCE);
    rows.push(...more);
    if (more.length < ROWS_AT_ONCE) return rows;
  }
}
