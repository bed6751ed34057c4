import type { LedgerDefinition, SheetFrame } from '../ledger';
import type { LedgerRecord } from './ledgerState';
import type { LocatedLedger } from './locateLedger';

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
