import type { Household } from '../../domain/household';
import type { SubmissionSetting } from '../../domain/submissionTemplate';
import type { HouseholdRow } from '../ledgerRow';
import type { IdFormat } from './idFormat';
import type { Preflight } from './preflight';

/** A row of the town's ledger or of another system that may supply what the household's own sheet leaves out. */
export interface Supplier {
  /** Short name, as the column 数据来源 tells it: `灾普`. */
  readonly label: string;
  readonly row: Household;
}

/** A household with everything a submission sheet may draw on. */
export interface SuppliedHousehold extends HouseholdRow {
  /** The nearest first. */
  readonly suppliers: readonly Supplier[];
  readonly options: SubmissionOptions;
}

/** … and with what was found before it is handed in. */
export interface SubmissionRow extends SuppliedHousehold {
  readonly preflight: Preflight;
}

/** How values are handed in. */
export interface SubmissionOptions {
  readonly idFormat: IdFormat;
  readonly town: SubmissionSetting;
}
