import { toAddress } from '../../src/domain/address';
import { cellText } from '../../src/domain/cell';
import { isStateSheet } from '../../src/domain/layout/sheetRole';
import type {
  CellChange,
  PlannedRow,
  SheetContent,
  SheetWrite,
  WritePlan,
} from '../../src/domain/writePlan';
import { receiptOf } from '../../src/jobs/generateSheets';
import type { PlannedSheet, PlanPreview } from './paneEngine';

const CHANGES_SHOWN = 50;
const ROWS_SHOWN = 30;

/**
 * A plan as the clerk looks it over before it is written.
 * @param rowsOf how many rows a sheet will list, by its name; where that is not known they are counted.
 */
export function planPreview(
  plan: WritePlan,
  notes: readonly string[],
  rowsOf: (sheet: string) => number | undefined = () => undefined,
): PlanPreview {
  return {
    empty: plan.writes.length === 0,
    sentences: receiptOf(plan),
    notes,
    sheets: plan.writes.map((write) => plannedSheet(write, rowsOf)),
  };
}

function plannedSheet(
  write: SheetWrite,
  rowsOf: (sheet: string) => number | undefined,
): PlannedSheet {
  if (write.kind === 'change-cells') {
    const { sheet, changes } = write;
    return {
      name: sheet,
      kind: 'change',
      internal: isStateSheet(sheet),
      rows: rowsOf(sheet) ?? new Set(changes.map(({ row }) => row)).size,
      changedCells: changes.length,
      changes: changes.slice(0, CHANGES_SHOWN).map(({ row, column, before, after }) => ({
        where: toAddress(row, column),
        before: cellText(before),
        after: cellText(after),
      })),
      firstRows: [],
    };
  }
  const { content } = write;
  return {
    name: content.name,
    kind: write.kind === 'create-sheet' ? 'create' : 'replace',
    internal: isStateSheet(content.name),
    rows: rowsOf(content.name) ?? content.rows.length - content.firstDataRow,
    changedCells: 0,
    changes: [],
    firstRows: isStateSheet(content.name) ? [] : firstRows(content),
  };
}

function firstRows({ rows }: SheetContent): readonly (readonly string[])[] {
  return rows.slice(0, ROWS_SHOWN).map(({ cells }) => cells.map(cellText));
}

/** The plan without the rows of its new sheets: small enough to be handed over at once. */
export function shapeOf(plan: WritePlan): WritePlan {
  return {
    ...plan,
    writes: plan.writes.map((write) =>
      write.kind === 'change-cells' ? write : { ...write, content: { ...write.content, rows: [] } },
    ),
  };
}

/** Rows of a new sheet, worked out now: rows of a plan may be spelled only when they are asked for. */
export function rowsOfPlan(
  plan: WritePlan,
  write: number,
  from: number,
  count: number,
): readonly PlannedRow[] {
  const planned = plan.writes[write];
  if (planned === undefined || planned.kind === 'change-cells') return [];
  return planned.content.rows
    .slice(from, from + count)
    .map(({ look, cells }) => ({ look, cells: [...cells] }));
}

/** The plan without rows and without changes of cells: what is left of it is small, however much is written. */
export function frameOf(plan: WritePlan): WritePlan {
  const { writes, ...rest } = shapeOf(plan);
  return {
    ...rest,
    writes: writes.map((write) =>
      write.kind === 'change-cells' ? { ...write, changes: [] } : write,
    ),
  };
}

/** Some of the changes of a write that changes cells. */
export function changesOfPlan(
  plan: WritePlan,
  write: number,
  from: number,
  count: number,
): readonly CellChange[] {
  const planned = plan.writes[write];
  return planned?.kind === 'change-cells' ? planned.changes.slice(from, from + count) : [];
}
