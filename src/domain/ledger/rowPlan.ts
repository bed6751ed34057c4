import type { LedgerDefinition } from '../ledger';
import type { CellChange } from '../writePlan';
import { type LedgerRecord, type RowRecord, rowRecord } from './ledgerState';
import type { Offer, WithdrawnRow } from './ledgerUpdate';
import { type Entity, toldTexts } from './matchEntities';
import { type MergeContext, mergeRow } from './mergeRow';
import { lastText } from './rowIdentity';

/** What becomes of the rows of a sheet, gathered entity by entity. */
export interface RowPlan<Row> {
  readonly changes: CellChange[];
  readonly offers: Offer[];
  readonly records: Map<string, RowRecord>;
  readonly toAppend: Map<string, Row>;
  readonly deleted: { readonly key: string; readonly label: string }[];
  readonly doubtfulRows: Set<number>;
  readonly withdrawn: WithdrawnRow[];
  /** Steps between states that were not to be taken. */
  readonly steps: string[];
  gone: number;
}

export function emptyPlan<Row>(): RowPlan<Row> {
  return {
    changes: [],
    offers: [],
    records: new Map(),
    toAppend: new Map(),
    deleted: [],
    doubtfulRows: new Set(),
    withdrawn: [],
    steps: [],
    gone: 0,
  };
}

/** A row that stands in the sheet. */
export function mergeInto<Row>(
  plan: RowPlan<Row>,
  context: MergeContext<Row>,
  entity: Entity<Row>,
  row: number,
): void {
  if (isSilent(context.definition, entity)) {
    keepAsIs(plan, entity);
    return;
  }
  const merged = mergeRow(context, entity, row);
  for (const change of merged.changes) plan.changes.push(change);
  for (const offer of merged.offers) plan.offers.push(offer);
  for (const step of merged.steps) plan.steps.push(step);
  plan.records.set(entity.key, merged.record);
  const marksGone = context.definition.goneMark !== undefined;
  if (marksGone && entity.fresh === undefined && entity.record?.goneOn === undefined) plan.gone++;
}

/** The run says nothing of the row, neither that it should be there nor that its reason has gone. */
function isSilent<Row>({ covers }: LedgerDefinition<Row>, { key, fresh }: Entity<Row>): boolean {
  return fresh === undefined && covers?.(key) === false;
}

function keepAsIs<Row>(plan: RowPlan<Row>, { key, record }: Entity<Row>): void {
  if (record !== undefined) plan.records.set(key, record);
}

/** A row that may be either of two: not touched. */
export function keepDoubtful<Row>(
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
export function keepDeleted<Row>(
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
  const texts = definition.labelColumns.map((id) => lastText(ledger, record, id));
  const label = texts.filter((text) => text !== '');
  plan.deleted.push({ key, label: label.join(' ') });
}
