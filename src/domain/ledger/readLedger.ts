import type { CellValue } from '../cell';
import type { LedgerDefinition } from '../ledger';
import { type RawTable, cellAt } from '../rawTable';
import { type LedgerState, alignRecord } from './ledgerState';
import { locateLedger } from './locateLedger';
import { locateRows } from './locateRows';
import { matchEntities } from './matchEntities';

/** A row of a generated sheet as it stands there, with what it is about. */
export interface StandingLedgerRow<Row> {
  readonly key: string;
  /** Undefined: today's data has no row for it. */
  readonly fresh: Row | undefined;
  readonly sheetName: string;
  /** From 0. */
  readonly row: number;
  /** What stands under a column, by its id; null where the column is not there. */
  readonly cell: (column: string) => CellValue;
  /** Where the column stands, from 0; undefined where it is not there. */
  readonly columnOf: (column: string) => number | undefined;
}

/** Every row of a generated sheet that is known by what names it, wherever the clerk has moved it; none without a sheet. */
export function readLedger<Row>(
  definition: LedgerDefinition<Row>,
  freshRows: readonly Row[],
  tables: readonly RawTable[],
  state: LedgerState,
): readonly StandingLedgerRow<Row>[] {
  const known = state.ledgers.get(definition.id);
  const record = known === undefined ? undefined : alignRecord(known, definition);
  const located = locateLedger(definition, tables, record);
  if (located === undefined) return [];
  const { table, columns } = located;
  const entities = matchEntities(definition, freshRows, record);
  const { rowOf } = locateRows(table, columns, definition, record, entities);
  const columnOf = (column: string): number | undefined => columns.positions.get(column);
  return entities.flatMap(({ key, fresh }, index) => {
    const row = rowOf.get(index);
    if (row === undefined) return [];
    const cell = (column: string): CellValue => cellAt(table, row, columnOf(column) ?? -1);
    return [{ key, fresh, sheetName: table.name, row, cell, columnOf }];
  });
}

/** Every filled row below the header of a generated sheet, whether or not anybody knows what it is about. */
export function readLedgerRows<Row>(
  definition: LedgerDefinition<Row>,
  tables: readonly RawTable[],
  state: LedgerState,
): readonly Omit<StandingLedgerRow<Row>, 'key' | 'fresh'>[] {
  const known = state.ledgers.get(definition.id);
  const record = known === undefined ? undefined : alignRecord(known, definition);
  const located = locateLedger(definition, tables, record);
  if (located === undefined) return [];
  const { table, columns } = located;
  const columnOf = (column: string): number | undefined => columns.positions.get(column);
  return table.rows.flatMap((cells, row) => {
    if (row <= columns.headerRow || cells.length === 0) return [];
    const cell = (column: string): CellValue => cellAt(table, row, columnOf(column) ?? -1);
    return [{ sheetName: table.name, row, cell, columnOf }];
  });
}
