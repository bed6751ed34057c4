import { type CellValue, cellText, isEmptyCell } from '../cell';
import { type RawTable, cellAt, hasFormula } from '../rawTable';
import type { CellChange } from '../writePlan';
import type { LedgerDefinition } from '../ledger';
import type { WithdrawnRow } from './ledgerUpdate';
import type { Entity } from './matchEntities';
import type { MergeContext } from './mergeRow';
import { plannedValueOf } from './plannedValueOf';
import type { RowPlan } from './rowPlan';

/** Is this one of today's rows that must not stand in the sheet? */
export function isHeldBack<Row>(
  { mayStand }: LedgerDefinition<Row>,
  { fresh }: Entity<Row>,
): boolean {
  return fresh !== undefined && mayStand?.(fresh) === false;
}

/** Today's rows without those that must not stand in the sheet. */
export function standingRows<Row>(
  { mayStand }: LedgerDefinition<Row>,
  rows: readonly Row[],
): readonly Row[] {
  return mayStand === undefined ? rows : rows.filter((row) => mayStand(row));
}

/**
 * Empties a row and keeps what stood in it, the clerk's own cells included. The row is forgotten, so that it is added
 * again once it may stand. Formulas stay: they hold nothing of their own.
 */
export function withdrawRow<Row>(
  plan: RowPlan<Row>,
  { table, definition, positions }: MergeContext<Row>,
  headerRow: number,
  { key }: Entity<Row>,
  row: number,
): void {
  const formats = new Map(
    definition.columns.map(({ id, format }) => [positions.get(id) ?? -1, format]),
  );
  const cells: WithdrawnRow['cells'][number][] = [];
  filledCells(table, row).forEach(([column, value]) => {
    cells.push({ header: cellText(cellAt(table, headerRow, column)), text: cellText(value) });
    const change: CellChange = {
      ...{ row, column, before: plannedValueOf(value), after: null },
      format: formats.get(column) ?? 'text',
    };
    plan.changes.push(change);
  });
  plan.withdrawn.push({ key, cells });
}

function filledCells(table: RawTable, row: number): readonly (readonly [number, CellValue])[] {
  return (table.rows[row] ?? []).flatMap((value, column) =>
    isEmptyCell(value) || hasFormula(table, row, column) ? [] : [[column, value] as const],
  );
}
