import type { LedgerDefinition } from '../ledger';
import type { PlannedValue } from '../writePlan';
import type { RowRecord } from './ledgerState';
import type { LastWritten } from './mergeCell';

/** A new row as the tool fills it: one value a column of the definition, null in the clerk's own columns. */
export function fillRow<Row>(
  definition: LedgerDefinition<Row>,
  row: Row,
  serial: number,
): readonly PlannedValue[] {
  const values: PlannedValue[] = [];
  const { columns } = definition;
  const standing = (id: string): PlannedValue =>
    values[columns.findIndex((column) => column.id === id)] ?? null;
  for (const column of columns) {
    values.push(column.serial ? serial : (column.fill?.(row, standing) ?? null));
  }
  return values;
}

/** What is remembered of a new row: what the tool wrote in its columns, of those that are there. */
export function recordOf<Row>(
  definition: LedgerDefinition<Row>,
  values: readonly PlannedValue[],
  isThere: (column: string) => boolean = () => true,
): RowRecord {
  const cells: LastWritten[] = [];
  definition.columns.forEach((column, index) => {
    if (column.owner === 'clerk') return;
    cells.push(isThere(column.id) ? (values[index] ?? null) : undefined);
  });
  return { cells };
}
