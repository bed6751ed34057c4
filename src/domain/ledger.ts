import type { CellValue } from './cell';
import type { Household } from './household';
import type { HouseholdJudgement } from './preliminaryJudgement';
import type { ChartKind, ChartScale, ColumnFormat, PlannedValue } from './writePlan';

/**
 * Who owns a column: the tool fills it, the clerk fills it, or the tool proposes and the clerk may overrule.
 * Whatever stands in a cell and was not last written by the tool is the clerk's, in every column.
 */
export type ColumnOwner = 'tool' | 'both' | 'clerk';

/** What stands in other columns of the same row, by column id; null for a row that is being added. */
export type StandingRow = (column: string) => CellValue;

/** One column of a generated sheet. `Row` is what the sheet has a row for. */
export interface LedgerColumn<Row> {
  /** kebab-case, for life: the state sheet knows columns by it. */
  readonly id: string;
  readonly header: string;
  readonly owner: ColumnOwner;
  readonly format: ColumnFormat;
  readonly width: number;
  /** What the tool would write; absent for the clerk's own columns and for the running number. */
  readonly fill?: (row: Row, standing: StandingRow) => PlannedValue;
  /** Filled when the row is added and never again: a running number, the day of discovery. */
  readonly once?: true;
  /** The running number of the sheet: `fill` is not asked. */
  readonly serial?: true;
  readonly oneOf?: readonly string[];
  /**
   * The column holds states that follow one another in an order: why the step from what stood there in the last run to
   * what stands there now is not to be taken, as a Chinese half-sentence; undefined when it may be. Only told: what was
   * typed stays.
   */
  readonly refuseStep?: (before: string, standing: StandingRow) => string | undefined;
  /** Clause id, or `proposal`. */
  readonly source: string;
}

/**
 * Columns that together name a row. A weak identity (a name) speaks only where one side has no strong one:
 * a person of the same name under another number is another household.
 */
export interface RowIdentity {
  readonly columns: readonly string[];
  readonly weak?: true;
}

/** A chart of columns of a generated sheet, over all its rows but the last one of sums. */
export interface LedgerChart {
  /** kebab-case, for life. */
  readonly id: string;
  readonly title: string;
  readonly kind: ChartKind;
  readonly scale: ChartScale;
  /** Id of the column that names the points. */
  readonly categories: string;
  /** Ids of columns of numbers, each named by its header. */
  readonly series: readonly string[];
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
  /** How a row is told from its cells, the strongest first. No hidden key: sorting a part would misplace it. */
  readonly identities: readonly RowIdentity[];
  /** Columns by which a sentence names a row: village, code, name. */
  readonly labelColumns: readonly string[];
  /** Village of a row: a new printed page begins where it changes. */
  readonly villageOf: (row: Row) => string;
  /** Heading of the block a row belongs to, for rows set apart below the others. */
  readonly blockOf?: (row: Row) => string | undefined;
  /** The row of sums: it stays below all others when rows are added. */
  readonly isLast?: (row: Row) => boolean;
  /** Columns at the left that stay in sight; those that name a household when absent. */
  readonly frozenColumns?: number;
  /** Points that every row of data is high at least: room to write by hand. */
  readonly leastRowHeight?: number;
  /** Printed on one page across, however small that makes the text. */
  readonly onePageAcross?: true;
  /** Drawn below a new sheet, also those that have nothing to show yet: they fill as the work goes on. */
  readonly charts?: readonly LedgerChart[];
  /**
   * False: the row must not stand in the sheet, as nothing that is held back may. It is not added; where it stands,
   * its cells are emptied and what they held is handed back (`LedgerUpdate.withdrawn`).
   */
  readonly mayStand?: (row: Row) => boolean;
  /** What is to be written where the row's reason has gone (the household left the C/D set). */
  readonly goneMark?: { readonly column: string; readonly text: string };
  /** Does this run tell anything of the row with this key? Rows it is silent about stay as they are. Absent: of all. */
  readonly covers?: (key: string) => boolean;
}

/** The words around the table of one generated sheet. */
export interface SheetFrame {
  /** The day of the run, `yyyy-mm-dd`. */
  readonly day: string;
  /** Row 2: who made it, by which notice, on which day. */
  readonly caption: string;
  /** Row 3: `填报单位：…`. */
  readonly signature: string;
  /** Lines below the table. */
  readonly tail: readonly string[];
}

/** A household with everything the ledgers tell of it. */
export interface JudgedHousehold {
  readonly household: Household;
  readonly judgement: HouseholdJudgement;
  /** `工作表!行号`, or `文件/工作表!行号` when several files were read. */
  readonly sourceReference: string;
  /** Its row in the town's own rectification ledger, where one was read. */
  readonly ledgerEntry?: Household;
}
