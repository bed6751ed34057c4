import type { CellValue } from '../cell';
import type { LedgerDefinition } from '../ledger';
import { type RawTable, cellAt, hasFormula } from '../rawTable';
import { type LedgerRecord, type LedgerState, alignRecord } from './ledgerState';
import { type LocatedLedger, locateLedger } from './locateLedger';
import { locateRows } from './locateRows';
import { matchEntities } from './matchEntities';
import { type LastWritten, isOurs as mergesOver, isUnknown } from './mergeCell';
import { sameValue } from './sameValue';

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
  /** Where a column stands, from 0; undefined where it is not there. */
  readonly columnAt: (column: string) => number | undefined;
  /** Would a fresh value be written over the cell? Not over what a person has typed, changed or cleared. */
  readonly isOurs: (column: string) => boolean;
}

/** A row as it stands, whatever it is about. */
type StandingRowOnly = Omit<StandingLedgerRow<never>, 'key' | 'fresh' | 'isOurs'>;

/** Every row of a generated sheet that is known by what names it, wherever the clerk has moved it; none without a sheet. */
export function readLedger<Row>(
  definition: LedgerDefinition<Row>,
  freshRows: readonly Row[],
  tables: readonly RawTable[],
  state: LedgerState,
): readonly StandingLedgerRow<Row>[] {
  const { record, located } = locate(definition, tables, state);
  if (located === undefined) return [];
  const entities = matchEntities(definition, freshRows, record);
  const { rowOf } = locateRows(located.table, located.columns, definition, record, entities);
  return entities.flatMap((entity, index) => {
    const row = rowOf.get(index);
    if (row === undefined) return [];
    const { key, fresh } = entity;
    const standing = standingRow(located, row);
    const isOurs = (column: string): boolean => {
      const last = entity.record?.cells[record?.columns.indexOf(column) ?? -1];
      const at = standing.columnAt(column) ?? -1;
      return mergesOver(last, standing.cell(column), hasFormula(located.table, row, at));
    };
    return [{ key, fresh, ...standing, isOurs }];
  });
}

/** What the tool last wrote into a column, by the keys of rows. */
export function lastWritten<Row>(
  definition: LedgerDefinition<Row>,
  { ledgers }: LedgerState,
  column: string,
): (key: string) => LastWritten {
  const record = ledgers.get(definition.id);
  const place = record?.columns.indexOf(column) ?? -1;
  return (key) => record?.rows.get(key)?.cells[place];
}

/** Does what the tool last wrote still stand there? */
export function isWritten(standing: CellValue, last: LastWritten): boolean {
  return last !== undefined && !isUnknown(last) && sameValue(standing, last);
}

/** Every filled row below the header of a generated sheet, whether or not anybody knows what it is about. */
export function readLedgerRows<Row>(
  definition: LedgerDefinition<Row>,
  tables: readonly RawTable[],
  state: LedgerState,
): readonly StandingRowOnly[] {
  const { located } = locate(definition, tables, state);
  if (located === undefined) return [];
  return located.table.rows.flatMap((cells, row) =>
    row <= located.columns.headerRow || cells.length === 0 ? [] : [standingRow(located, row)],
  );
}

function locate<Row>(
  definition: LedgerDefinition<Row>,
  tables: readonly RawTable[],
  { ledgers }: LedgerState,
): { readonly record: LedgerRecord | undefined; readonly located: LocatedLedger | undefined } {
  const known = ledgers.get(definition.id);
  const record = known === undefined ? undefined : alignRecord(known, definition);
  return { record, located: locateLedger(definition, tables, record) };
}

function standingRow({ table, columns }: LocatedLedger, row: number): StandingRowOnly {
  const cell = (column: string): CellValue =>
    cellAt(table, row, columns.positions.get(column) ?? -1);
  return { sheetName: table.name, row, cell, columnAt: (column) => columns.positions.get(column) };
}
