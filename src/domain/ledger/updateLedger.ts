import type { LedgerDefinition } from '../ledger';
import type { SheetWrite } from '../writePlan';
import { type AppendedRows, appendRows } from './appendRows';
import { chartChanges } from './chartChanges';
import { captionChange } from './captionChange';
import { followedColumns } from './followSteps';
import { type LedgerRecord, writtenColumns } from './ledgerState';
import type { LedgerUpdate } from './ledgerUpdate';
import { movableLastRow } from './lastRow';
import type { LocatedColumns } from './locateColumns';
import type { LocatedLedger } from './locateLedger';
import { locateRows } from './locateRows';
import { matchEntities } from './matchEntities';
import type { MergeContext } from './mergeRow';
import { nextRecord } from './nextRecord';
import { type RowPlan, emptyPlan, keepDeleted, keepDoubtful, mergeInto } from './rowPlan';
import { isBlankValue } from './sameValue';
import { type TailChanges, tailChanges } from './tailChanges';
import { chartNotes, columnNotes, nameRows, stepNotes, unreadableRowsNote } from './updateNotes';
import type { UpdateRequest } from './updateRequest';
import { isHeldBack, standingRows, withdrawRow } from './withdrawRow';

/** Lays fresh rows beside what stands in the sheet: cell changes, new rows below, nothing deleted, no edit lost. */
export function updateLedger<Row>(request: UpdateRequest<Row>): LedgerUpdate {
  const { definition, freshRows, located, record } = request;
  const { table, columns } = located;
  if (!canTellRows(definition, columns)) return untouched(request);
  const entities = matchEntities(definition, freshRows, record);
  const rows = locateRows(table, columns, definition, record, entities);
  const lastEntity = entities.findIndex(
    ({ fresh }) => fresh !== undefined && definition.isLast?.(fresh),
  );
  const plan = emptyPlan<Row>();
  const context = mergeContext(request);
  entities.forEach((entity, index) => {
    const row = rows.rowOf.get(index);
    if (isHeldBack(definition, entity)) {
      if (row !== undefined) withdrawRow(plan, context, columns.headerRow, entity, row);
    } else if (row !== undefined) mergeInto(plan, context, entity, row);
    else if (rows.doubtful.has(index))
      keepDoubtful(plan, definition, entity, rows.doubtful.get(index) ?? 0);
    else if (entity.record !== undefined) keepDeleted(plan, definition, record, entity);
    else if (entity.fresh !== undefined) plan.toAppend.set(entity.key, entity.fresh);
  });
  return finish(request, plan, rows.rowOf.get(lastEntity));
}

function mergeContext<Row>(request: UpdateRequest<Row>): MergeContext<Row> {
  const { definition, located, record, damaged, frame } = request;
  return {
    returned: returnedColumns(located, record),
    definition,
    written: writtenColumns(definition),
    followed: followedColumns(definition),
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

function finish<Row>(
  request: UpdateRequest<Row>,
  plan: RowPlan<Row>,
  lastRow: number | undefined,
): LedgerUpdate {
  const { definition, freshRows, frame, located, record } = request;
  const { table, columns } = located;
  const caption = captionChange(table, columns, record, frame);
  const last = movableLastRow(table, lastRow, plan.changes);
  const added = appendRows({
    ...{ definition, table, columns, rows: plan.toAppend },
    ...{ tail: record?.tail ?? [], nextTail: frame.tail },
    ...(last === undefined ? {} : { last }),
  });
  for (const [key, row] of added.records) plan.records.set(key, row);
  const tail = tailAfter(request, added);
  const merged = added.movedLast ? plan.changes.filter(({ row }) => row !== lastRow) : plan.changes;
  const changes = [...caption, ...merged, ...added.changes, ...tail.changes];
  const charts =
    added.movedLast && lastRow !== undefined
      ? chartChanges(definition, columns, lastRow, added.records.size)
      : [];
  const write: SheetWrite = {
    kind: 'change-cells',
    sheet: table.name,
    changes,
    lists: added.lists,
    ...(charts.length === 0 ? {} : { charts }),
  };
  return {
    ledger: definition.id,
    sheetName: table.name,
    ...(changes.length === 0 ? {} : { write }),
    record: nextRecord(request, plan.records, caption.length > 0, tail.tail),
    counts: {
      rows: standingRows(definition, freshRows).length,
      created: false,
      changedCells: plan.changes.length,
      addedRows: added.records.size,
      goneRows: plan.gone,
      deletedRows: plan.deleted.length,
      offers: plan.offers.length,
    },
    offers: plan.offers,
    addedKeys: [...added.records.keys()],
    ...(plan.withdrawn.length === 0 ? {} : { withdrawn: plan.withdrawn }),
    notes: [
      ...columnNotes(definition, table.name, columns),
      ...nameRows(table.name, plan.deleted, plan.doubtfulRows),
      ...chartNotes(definition, table.name, added),
      ...stepNotes(table.name, plan.steps),
    ],
  };
}

/** The tail that appending has moved or left in its place reads as it should; any other is gone through line by line. */
function tailAfter<Row>(
  { frame, located, record }: UpdateRequest<Row>,
  { tailMoved }: AppendedRows,
): TailChanges {
  if (tailMoved) return { changes: [], tail: frame.tail };
  return tailChanges(located.table, located.columns.headerRow, record?.tail ?? [], frame.tail);
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
