import type { LedgerDefinition, StandingRow } from '../ledger';
import type { PlannedValue } from '../writePlan';
import type { RowRecord } from './ledgerState';
import type { LastWritten } from './mergeCell';
import { freshTexts, identifyingColumns, textsOf } from './rowIdentity';

/** Is the column in the sheet? In a new sheet all are. */
export type IsThere = (column: string) => boolean;

const ALL_THERE: IsThere = () => true;

/** A new row as the tool fills it: one value a column of the definition, null in the clerk's own and absent columns. */
export function fillRow<Row>(
  definition: LedgerDefinition<Row>,
  row: Row,
  serial: number,
  isThere = ALL_THERE,
): readonly PlannedValue[] {
  const values: PlannedValue[] = [];
  const { columns } = definition;
  const standing: StandingRow = (id) =>
    values[columns.findIndex((column) => column.id === id)] ?? null;
  for (const column of columns) {
    const value = column.serial ? serial : (column.fill?.(row, standing) ?? null);
    values.push(isThere(column.id) ? value : null);
  }
  return values;
}

/** What is remembered of a new row: what the tool wrote, and what names the row but has no column in the sheet. */
export function recordOf<Row>(
  definition: LedgerDefinition<Row>,
  row: Row,
  values: readonly PlannedValue[],
  isThere = ALL_THERE,
): RowRecord {
  const cells: LastWritten[] = [];
  definition.columns.forEach((column, index) => {
    if (column.owner === 'clerk') return;
    cells.push(isThere(column.id) ? (values[index] ?? null) : undefined);
  });
  if (isThere === ALL_THERE) return { cells };
  const texts = freshTexts(definition, row);
  const ids = identifyingColumns(definition);
  const told = textsOf(definition, (id) => (isThere(id) ? '' : (texts[ids.indexOf(id)] ?? '')));
  return told === undefined ? { cells } : { cells, told };
}
