import { toAddress } from '../address';
import { cellText } from '../cell';
import type { LedgerColumn, LedgerDefinition, StandingRow } from '../ledger';
import { type RawTable, cellAt, hasFormula } from '../rawTable';
import type { CellChange, PlannedValue } from '../writePlan';
import { followSteps } from './followSteps';
import { type RowRecord, rowRecord, writtenPlaces } from './ledgerState';
import type { Offer } from './ledgerUpdate';
import { type LastWritten, UNKNOWN_CELL, isUnknown, mergeCell } from './mergeCell';
import { type Entity, toldTexts } from './matchEntities';
import { plannedValueOf } from './plannedValueOf';
import { type Texts, identifyingColumns, textsOf } from './rowIdentity';
import { isBlankValue, sameValue } from './sameValue';

/** Everything a row is merged with. */
export interface MergeContext<Row> {
  readonly definition: LedgerDefinition<Row>;
  readonly written: readonly LedgerColumn<Row>[];
  /** Columns whose steps are followed. */
  readonly followed: readonly LedgerColumn<Row>[];
  readonly table: RawTable;
  readonly positions: ReadonlyMap<string, number>;
  /** The state was lost: what stands is the clerk's. */
  readonly damaged: boolean;
  readonly day: string;
  /** Columns the clerk has put back: their empty cells are filled again. */
  readonly returned: ReadonlySet<string>;
}

export interface MergedRow {
  readonly changes: readonly CellChange[];
  readonly offers: readonly Offer[];
  /** Steps between states that were not to be taken, as Chinese phrases. */
  readonly steps: readonly string[];
  readonly record: RowRecord;
}

/** Decides every cell of a row that stands in the sheet. */
export function mergeRow<Row>(
  context: MergeContext<Row>,
  known: Entity<Row>,
  row: number,
): MergedRow {
  const entity = isRetyped(context, known, row) ? { ...known, record: undefined } : known;
  const merged = startMerging(context, entity, row);
  const goneOn = entity.fresh === undefined ? (entity.record?.goneOn ?? context.day) : undefined;
  const cells = context.written.map((column, place) => {
    const last = lastWritten(context, entity, column.id, place);
    const fresh = freshValue(merged, column, goneOn);
    return fresh === undefined ? last : mergeOne(merged, column, last, fresh.value);
  });
  const seen = seenTexts(merged, cells);
  const told = toldTexts(context.definition, entity, cells);
  const { stood, notes: steps } = followSteps({
    ...context,
    ...{ row, cells, known: entity.record, standing: merged.standing },
    label: () => rowLabel(merged),
  });
  return {
    changes: merged.changes,
    offers: merged.offers,
    steps,
    record: sameOrNew(known.record, { cells, seen, told, stood, goneOn }),
  };
}

/** A row of which nothing else is to be remembered keeps its record: the state then knows that it is spelled the same. */
function sameOrNew(
  known: RowRecord | undefined,
  parts: Pick<RowRecord, 'cells'> &
    Readonly<Record<'seen' | 'told' | 'stood', Texts>> & { readonly goneOn: string | undefined },
): RowRecord {
  const { cells, seen, told, stood, goneOn } = parts;
  const isSame =
    known !== undefined &&
    known.deleted === undefined &&
    known.goneOn === goneOn &&
    cells.length === known.cells.length &&
    cells.every((cell, place) => cell === known.cells[place]) &&
    isSameTexts(seen, known.seen) &&
    isSameTexts(told, known.told) &&
    isSameTexts(stood, known.stood);
  return isSame ? known : rowRecord(parts);
}

function isSameTexts(a: Texts, b: Texts): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

function lastWritten<Row>(
  { damaged, returned }: MergeContext<Row>,
  entity: Entity<Row>,
  id: string,
  place: number,
): LastWritten {
  if (damaged) return UNKNOWN_CELL;
  return returned.has(id) ? undefined : entity.record?.cells[place];
}

/**
 * A row that was deleted and now stands there with nothing of ours but its number: the clerk has typed it anew
 * to have it filled. A row that was only lost from sight still holds what we wrote, and is merged as ever.
 */
function isRetyped<Row>(context: MergeContext<Row>, entity: Entity<Row>, row: number): boolean {
  if (entity.record?.deleted !== true) return false;
  const identifying = identifyingColumns(context.definition);
  return !context.written.some(({ id }, place) => {
    const position = context.positions.get(id);
    const last = entity.record?.cells[place];
    if (position === undefined || last === undefined || isUnknown(last)) return false;
    if (isBlankValue(last) || identifying.includes(id)) return false;
    return sameValue(cellAt(context.table, row, position), last);
  });
}

interface Merging<Row> {
  readonly context: MergeContext<Row>;
  readonly entity: Entity<Row>;
  readonly row: number;
  readonly changes: CellChange[];
  readonly offers: Offer[];
  /** Values this merge has written, by column id. */
  readonly after: Map<string, PlannedValue>;
  /** What stands in the row, or will. */
  readonly standing: StandingRow;
}

function startMerging<Row>(
  context: MergeContext<Row>,
  entity: Entity<Row>,
  row: number,
): Merging<Row> {
  const after = new Map<string, PlannedValue>();
  const standing: StandingRow = (id) => {
    const value = after.get(id);
    if (value !== undefined) return value;
    const position = context.positions.get(id);
    return position === undefined ? null : cellAt(context.table, row, position);
  };
  return { context, entity, row, changes: [], offers: [], after, standing };
}

/** What the tool would write; undefined where it has no say today. */
function freshValue<Row>(
  merging: Merging<Row>,
  column: LedgerColumn<Row>,
  goneOn: string | undefined,
): { value: PlannedValue } | undefined {
  const { definition } = merging.context;
  const { fresh } = merging.entity;
  if (fresh === undefined) {
    const mark = definition.goneMark;
    return mark?.column === column.id ? { value: `${mark.text}（${goneOn ?? ''}）` } : undefined;
  }
  if (column.serial || column.once || column.fill === undefined) return undefined;
  return { value: column.fill(fresh, merging.standing) };
}

function mergeOne<Row>(
  merging: Merging<Row>,
  column: LedgerColumn<Row>,
  last: LastWritten,
  fresh: PlannedValue,
): LastWritten {
  const { context, row, changes, offers, after } = merging;
  const position = context.positions.get(column.id);
  if (position === undefined) return last;
  const standing = cellAt(context.table, row, position);
  const isFormula = hasFormula(context.table, row, position);
  const decision = mergeCell(column.owner, last, standing, fresh, isFormula);
  if (decision.kind === 'write') {
    const before = plannedValueOf(standing);
    changes.push({ row, column: position, before, after: decision.value, format: column.format });
    after.set(column.id, decision.value);
  } else if (decision.offered !== undefined) {
    const { offered, conflict } = decision;
    offers.push({ ...place(merging, column, position), standing, offered, conflict });
  }
  return decision.remember;
}

function place<Row>(
  merging: Merging<Row>,
  column: LedgerColumn<Row>,
  position: number,
): Omit<Offer, 'standing' | 'offered' | 'conflict'> {
  const { context, entity, row } = merging;
  const { definition, table } = context;
  return {
    ledger: definition.id,
    sheetName: table.name,
    rowKey: entity.key,
    label: rowLabel(merging),
    column: column.id,
    header: column.header,
    address: toAddress(row, position),
  };
}

/** Village, code and name of a row as they stand in the sheet, or will: the next run is to say the same of it. */
function rowLabel<Row>({ context, standing }: Merging<Row>): string {
  return context.definition.labelColumns
    .map((id) => cellText(standing(id)))
    .filter((text) => text !== '')
    .join(' ');
}

/** Identifying cells that the clerk made different from what we wrote. */
function seenTexts<Row>(merging: Merging<Row>, cells: readonly LastWritten[]): Texts {
  const { context } = merging;
  const places = writtenPlaces(context.definition);
  return textsOf(context.definition, (id) => {
    const last = cells[places.get(id) ?? -1];
    const standing = merging.standing(id);
    const ours = last !== undefined && !isUnknown(last) && sameValue(standing, last);
    return ours ? '' : cellText(standing).trim();
  });
}
