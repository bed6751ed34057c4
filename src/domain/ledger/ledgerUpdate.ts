import type { CellValue } from '../cell';
import type { PlannedValue, SheetWrite } from '../writePlan';
import type { LedgerRecord } from './ledgerState';

/** A value the tool would write into a cell that is the clerk's. */
export interface Offer {
  readonly ledger: string;
  readonly sheetName: string;
  readonly rowKey: string;
  /** Village, code and name of the row, as they stand there. */
  readonly label: string;
  readonly column: string;
  readonly header: string;
  /** A1 address. */
  readonly address: string;
  readonly standing: CellValue;
  readonly offered: PlannedValue;
  /** Both the clerk and the data have moved on since the tool last wrote. */
  readonly conflict: boolean;
}

/** Rows and cells of one sheet, for its sentence in the preview. */
export interface LedgerCounts {
  /** Rows that should be there today. */
  readonly rows: number;
  readonly created: boolean;
  readonly changedCells: number;
  readonly addedRows: number;
  /** Rows newly marked because their reason has gone. */
  readonly goneRows: number;
  /** Rows the clerk deleted although their reason stands. */
  readonly deletedRows: number;
  /** Cells of the clerk's for which the tool has another value. */
  readonly offers: number;
}

/** A row that was taken out of its sheet because it must not stand there. */
export interface WithdrawnRow {
  /** Key of the row, by the definition. */
  readonly key: string;
  /** What stood in it: header and content of every cell that was not blank. */
  readonly cells: readonly { readonly header: string; readonly text: string }[];
}

/** What one generated sheet needs today. */
export interface LedgerUpdate {
  readonly ledger: string;
  readonly sheetName: string;
  /** Absent when nothing changes. */
  readonly write?: SheetWrite;
  /** To be remembered once the plan is applied; absent when there is nothing to remember. */
  readonly record?: LedgerRecord;
  readonly counts: LedgerCounts;
  readonly offers: readonly Offer[];
  /** Keys of rows added below the others; of all rows when the sheet is new. */
  readonly addedKeys: readonly string[];
  /** Absent when there are none. */
  readonly withdrawn?: readonly WithdrawnRow[];
  /** Chinese sentences: what the clerk should know. */
  readonly notes: readonly string[];
}
