import type { Household } from './household';
import type { HouseholdJudgement } from './preliminaryJudgement';
import type { ColumnFormat, PlannedValue } from './writePlan';

/**
 * Who owns a column: the tool fills it, the clerk fills it, or the tool proposes and the clerk may overrule.
 * Whatever stands in a cell and was not last written by the tool is the clerk's, in every column.
 */
export type ColumnOwner = 'tool' | 'both' | 'clerk';

/** One column of a generated sheet. `Row` is what the sheet has a row for. */
export interface LedgerColumn<Row> {
  /** kebab-case, for life: the state sheet knows columns by it. */
  readonly id: string;
  readonly header: string;
  readonly owner: ColumnOwner;
  readonly format: ColumnFormat;
  readonly width: number;
  /** What the tool would write; absent for the clerk's own columns. */
  readonly fill?: (row: Row) => PlannedValue;
  readonly oneOf?: readonly string[];
  /** Clause id, or `proposal`. */
  readonly source: string;
}

/** One generated sheet as data: what drives writing, reading back, merging and its page in the docs. */
export interface LedgerDefinition<Row> {
  /** kebab-case, for life. */
  readonly id: string;
  readonly sheetName: string;
  readonly title: string;
  readonly clause: string;
  readonly columns: readonly LedgerColumn<Row>[];
  /** Key by which a row is found again, whatever the clerk does to the sheet. */
  readonly keyOf: (row: Row) => string;
  /** Village of a row: a new printed page begins where it changes. */
  readonly villageOf: (row: Row) => string;
  /** What is to be written where the row's reason has gone (the household left the C/D set). */
  readonly goneMark?: { readonly column: string; readonly text: string };
}

/** A household with everything the ledgers tell of it. */
export interface JudgedHousehold {
  readonly household: Household;
  readonly judgement: HouseholdJudgement;
  /** `工作表!行号`, or `文件/工作表!行号` when several files were read. */
  readonly sourceReference: string;
}
