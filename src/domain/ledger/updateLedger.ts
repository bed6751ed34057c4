import { cellText } from '../cell';
import type { LedgerDefinition, SheetFrame } from '../ledger';
import { type RawTable, cellAt, hasFormula } from '../rawTable';
import type { CellChange, SheetWrite } from '../writePlan';
import { appendRows } from './appendRows';
import { type LedgerRecord, type RowRecord, rowRecord, writtenColumns } from './ledgerState';
import type { LedgerUpdate, Offer } from './ledgerUpdate';
import type { LocatedLedger } from './locateLedger';
import type { LocatedColumns } from './locateColumns';
import { locateRows } from './locateRows';
import { type Entity, matchEntities, toldTexts } from './matchEntities';
import { type MergeContext, mergeRow } from './mergeRow';
import { columnNotes, nameRows, unreadableRowsNote } from './updateNotes';
import { recordedTexts, seenTexts } from './rowIdentity';
import { isBlankValue, sameValue } from './sameValue';

/** What an existing sheet is laid beside. */
export interface UpdateRequest<Row> {
  readonly definition: LedgerDefinition<Row>;
  readonly freshRows: readonly Row[];
  readonly frame: SheetFrame;
  readonly located: LocatedLedger;
  /** What was last written, in the column order of the definition; undefined when we never wrote this sheet. */
  readonly record: LedgerRecord | undefined;
  /** The state was lost: what stands is the clerk's. */
  readonly damaged: boolean;
}

/** Lays fresh rows beside what stands in the sheet: cell changes, new rows below, nothing deleted, no edit lost. */
export function updateLedger<Row>(request: UpdateRequest<Row>): LedgerUpdate {
  const { definition, freshRows, located, record } = request;
  const { table, columns } = located;
  if (!canTellRows(definition, columns)) return untouched(request);
  const entities = matchEntities(definition, freshRows, record);
  const rows = locateRows(table, columns, definition, record, entities);
  const plan = emptyPlan<Row>();
  const context = mergeContext(request);
  entities.forEach((entity, index) => {
    const row = rows.rowOf.get(index);
    if (row !== undefined) mergeInto(plan, context, entity, row);
    else if (rows.doubtful.has(index))
      keepDoubtful(plan, definition, entity, rows.doubtful.get(index) ?? 0);
    else if (entity.record !== undefined) keepDeleted(plan, definition, record, entity);
    else if (entity.fresh !== undefined) plan.toAppend.set(entity.key, entity.fresh);
  });
  return finish(request, plan);
}

interface RowPlan<Row> {
  readonly changes: CellChange[];
  readonly offers: Offer[];
  readonly records: Map<string, RowRecord>;
  readonly toAppend: Map<string, Row>;
  readonly deleted: { readonly key: string; readonly label: string }[];
  readonly doubtfulRows: Set<number>;
  gone: number;
}

function emptyPlan<Row>(): RowPlan<Row> {
  return {
    changes: [],
    offers: [],
    records: new Map(),
    toAppend: new Map(),
    deleted: [],
    doubtfulRows: new Set(),
    gone: 0,
  };
}

function mergeContext<Row>(request: UpdateRequest<Row>): MergeContext<Row> {
  const { definition, located, record, damaged, frame } = request;
  return {
    returned: returnedColumns(located, record),
    definition,
    written: writtenColumns(definition),
    table: located.table,
    positions: located.columns.positions,
    damaged,
    day: frame.day,
  };
}

/** Columns that were missing last time and now stand there empty: the clerk has put them back to be filled. */
function returnedColumns(
  { table, columns }: LocatedLedger,
  record: LedgerRecord | undefined,
): ReadonlySet<string> {
  const returned = (record?.missing ?? []).filter((id) => {
    const position = columns.positions.get(id);
    if (position === undefined) return false;
    return table.rows.every(
      (row, index) => index <= columns.headerRow || isBlankValue(row[position] ?? null),
    );
  });
  return new Set(returned);
}

function mergeInto<Row>(
  plan: RowPlan<Row>,
  context: MergeContext<Row>,
  entity: Entity<Row>,
  row: number,
): void {
  const merged = mergeRow(context, entity, row);
  for (const change of merged.changes) plan.changes.push(change);
  for (const offer of merged.offers) plan.offers.push(offer);
  plan.records.set(entity.key, merged.record);
  if (entity.fresh === undefined && entity.record?.goneOn === undefined) plan.gone++;
}

function keepDoubtful<Row>(
  plan: RowPlan<Row>,
  definition: LedgerDefinition<Row>,
  entity: Entity<Row>,
  row: number,
): void {
  const { key, record } = entity;
  plan.doubtfulRows.add(row);
  if (record === undefined) return;
  const told = toldTexts(definition, entity, record.cells);
  plan.records.set(key, rowRecord({ ...record, told }));
}

/** A deleted row is not added again. */
function keepDeleted<Row>(
  plan: RowPlan<Row>,
  definition: LedgerDefinition<Row>,
  ledger: LedgerRecord | undefined,
  entity: Entity<Row>,
): void {
  const { key, fresh, record } = entity;
  if (ledger === undefined || record === undefined) return;
  const told = toldTexts(definition, entity, record.cells);
  plan.records.set(key, rowRecord({ ...record, told, deleted: true }));
  if (fresh === undefined) return;
  const textOf = seenTexts(ledger, record) ?? recordedTexts(ledger, record);
  const label = definition.labelColumns.map(textOf).filter((text) => text !== '');
  plan.deleted.push({ key, label: label.join(' ') });
}

function finish<Row>(request: UpdateRequest<Row>, plan: RowPlan<Row>): LedgerUpdate {
  const { definition, freshRows, frame, located, record } = request;
  const { table, columns } = located;
  const caption = captionChange(table, columns, record, frame);
  const added = appendRows(definition, plan.toAppend, table, columns, record?.tail ?? []);
  const changes = [...caption, ...plan.changes, ...added.changes];
  const write: SheetWrite = {
    kind: 'change-cells',
    sheet: table.name,
    changes,
    lists: added.lists,
  };
  return {
    ledger: definition.id,
    sheetName: table.name,
    ...(changes.length === 0 ? {} : { write }),
    record: nextRecord(request, [...plan.records, ...added.records], caption.length > 0),
    counts: {
      rows: freshRows.length,
      created: false,
      changedCells: plan.changes.length,
      addedRows: added.records.size,
      goneRows: plan.gone,
      deletedRows: plan.deleted.length,
      offers: plan.offers.length,
    },
    offers: plan.offers,
    addedKeys: [...added.records.keys()],
    notes: [
      ...columnNotes(definition, table.name, columns),
      ...nameRows(table.name, plan.deleted, plan.doubtfulRows),
    ],
  };
}

/** Rows keep their order in the record, so that an unchanged sheet leaves it unchanged. */
function nextRecord<Row>(
  { definition, frame, located, record }: UpdateRequest<Row>,
  rows: readonly (readonly [string, RowRecord])[],
  captionWritten: boolean,
): LedgerRecord {
  const next = new Map(rows);
  const ordered = new Map<string, RowRecord>();
  for (const key of record?.rows.keys() ?? []) {
    const row = next.get(key);
    if (row !== undefined) ordered.set(key, row);
  }
  for (const [key, row] of next) if (!ordered.has(key)) ordered.set(key, row);
  const written = writtenColumns(definition);
  return {
    sheetName: located.table.name,
    columns: written.map((column) => column.id),
    headers: written.map((column, place) =>
      standingHeader(located, column.id, record?.headers[place] ?? column.header),
    ),
    caption: captionWritten ? frame.caption : (record?.caption ?? ''),
    tail: record?.tail ?? [],
    ...(located.columns.missing.length === 0 ? {} : { missing: located.columns.missing }),
    rows: ordered,
  };
}

function standingHeader({ table, columns }: LocatedLedger, id: string, last: string): string {
  const position = columns.positions.get(id);
  return position === undefined ? last : cellText(cellAt(table, columns.headerRow, position));
}

/** The caption follows the day, unless the clerk has rewritten it. */
function captionChange(
  table: RawTable,
  columns: LocatedColumns,
  record: LedgerRecord | undefined,
  frame: SheetFrame,
): readonly CellChange[] {
  const last = record?.caption ?? '';
  if (last === '' || sameValue(last, frame.caption)) return [];
  for (let row = 0; row < columns.headerRow; row++) {
    const column = (table.rows[row] ?? []).findIndex((cell) => sameValue(cell, last));
    if (column === -1 || hasFormula(table, row, column)) continue;
    return [{ row, column, before: last, after: frame.caption, format: 'text' }];
  }
  return [];
}

/** At least one identity must have all its columns; otherwise every row would look deleted. */
function canTellRows<Row>(
  definition: LedgerDefinition<Row>,
  { positions }: LocatedColumns,
): boolean {
  return definition.identities.some((identity) =>
    identity.columns.every((column) => positions.has(column)),
  );
}

function untouched<Row>({
  definition,
  freshRows,
  located,
  record,
}: UpdateRequest<Row>): LedgerUpdate {
  return {
    ledger: definition.id,
    sheetName: located.table.name,
    ...(record === undefined ? {} : { record }),
    counts: {
      rows: freshRows.length,
      created: false,
      changedCells: 0,
      addedRows: 0,
      goneRows: 0,
      deletedRows: 0,
      offers: 0,
    },
    offers: [],
    addedKeys: [],
    notes: [unreadableRowsNote(definition, located.table.name)],
  };
}
