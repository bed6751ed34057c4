import type { CellValue } from '../cell';
import type { LedgerColumn, LedgerDefinition } from '../ledger';
import type { LastWritten } from './mergeCell';

/** What was last written of one row. */
export interface RowRecord {
  /** In the order of `LedgerRecord.columns`; undefined where nothing was ever written. */
  readonly cells: readonly LastWritten[];
  /** What the clerk made of the identifying cells, by column id: the row is still found by it. */
  readonly seen?: Readonly<Record<string, string>>;
  /** What the data says in identifying columns where the tool could not write it: not there, or the clerk's. */
  readonly told?: Readonly<Record<string, string>>;
  /** What stood in columns whose steps are followed, by column id, where it was not what the tool wrote. */
  readonly stood?: Readonly<Record<string, string>>;
  /** Day on which the row's reason had gone, `yyyy-mm-dd`. */
  readonly goneOn?: string;
  /** The clerk deleted the row: it is not added again. */
  readonly deleted?: true;
}

/** A record with its parts always in the same order, so that an unchanged row is spelled the same. */
export function rowRecord(parts: {
  readonly [Part in keyof RowRecord]?: RowRecord[Part] | undefined;
}): RowRecord {
  const { cells = [], seen, told, stood, goneOn, deleted } = parts;
  return {
    cells,
    ...(seen === undefined ? {} : { seen }),
    ...(told === undefined ? {} : { told }),
    ...(stood === undefined ? {} : { stood }),
    ...(goneOn === undefined ? {} : { goneOn }),
    ...(deleted === undefined ? {} : { deleted }),
  };
}

/** What was last written of one generated sheet. */
export interface LedgerRecord {
  readonly sheetName: string;
  /** Ids of the columns the tool fills, in the order of the definition. */
  readonly columns: readonly string[];
  /** Header texts as they last stood, in the same order. */
  readonly headers: readonly string[];
  readonly caption: string;
  readonly tail: readonly string[];
  /** Columns that were not in the sheet: one that comes back empty is filled again. */
  readonly missing?: readonly string[];
  readonly rows: ReadonlyMap<string, RowRecord>;
}

/** What the tool last wrote, by ledger id. */
export interface LedgerState {
  readonly ledgers: ReadonlyMap<string, LedgerRecord>;
  /** The state could not be read: every standing cell then counts as the clerk's. */
  readonly damaged: boolean;
  /** The row of the state sheet that each record was read from: one that is still the same is not spelled again. */
  readonly spelled?: ReadonlyMap<RowRecord, readonly CellValue[]>;
}

export const NO_STATE: LedgerState = { ledgers: new Map(), damaged: false };
export const DAMAGED_STATE: LedgerState = { ledgers: new Map(), damaged: true };

/** The columns the tool may write to, and so remembers. */
export function writtenColumns<Row>(
  definition: LedgerDefinition<Row>,
): readonly LedgerColumn<Row>[] {
  return definition.columns.filter((column) => column.owner !== 'clerk');
}

const placesOf = new WeakMap<object, ReadonlyMap<string, number>>();

/** Where a column stands in `RowRecord.cells`; worked out once a definition. */
export function writtenPlaces<Row>(definition: LedgerDefinition<Row>): ReadonlyMap<string, number> {
  let places = placesOf.get(definition);
  if (places === undefined) {
    places = new Map(writtenColumns(definition).map((column, place) => [column.id, place]));
    placesOf.set(definition, places);
  }
  return places;
}

/** The record in the column order of today's definition; columns that were dropped are forgotten. */
export function alignRecord<Row>(
  record: LedgerRecord,
  definition: LedgerDefinition<Row>,
): LedgerRecord {
  const columns = writtenColumns(definition);
  if (columns.every((column, index) => record.columns[index] === column.id)) return record;
  const places = columns.map((column) => record.columns.indexOf(column.id));
  const rows = new Map<string, RowRecord>();
  for (const [key, row] of record.rows) {
    rows.set(key, { ...row, cells: places.map((place) => row.cells[place]) });
  }
  return {
    ...record,
    columns: columns.map((column) => column.id),
    headers: columns.map((column, index) => record.headers[places[index] ?? -1] ?? column.header),
    rows,
  };
}
