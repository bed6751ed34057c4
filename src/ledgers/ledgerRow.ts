import type { CheckResult } from '../domain/check';
import type { Finding } from '../domain/finding';
import type { JudgedHousehold } from '../domain/ledger';
import type { ParameterValues } from '../domain/profileValues';
import type { Profile } from '../domain/profile';
import type { SaidElsewhere } from '../policy/submissionGate';
import type { TypedRows } from './status/typedRows';

/** What every cell of a generated sheet may look at beside its own row. */
export interface LedgerSetting {
  readonly profile: Profile;
  readonly parameters: ParameterValues;
  /** The day of the run, `yyyy-mm-dd`. */
  readonly day: string;
}

/** A household as the generated sheets see it. */
export interface HouseholdRow extends JudgedHousehold {
  readonly setting: LedgerSetting;
  /** What the 整改台账 and the 核验问题清单 say of its problem. */
  readonly saidElsewhere: SaidElsewhere;
  /** The county has drawn it for a second look: it stands in 抽查名单. */
  readonly drawnByCounty?: boolean;
  /** What people have written of it where its death, its change of head or its leaving is kept. */
  readonly typed?: TypedRows;
}

/** What the rows of generated sheets are made from. */
export interface LedgerInput {
  readonly result: CheckResult;
  readonly setting: LedgerSetting;
  /** One per household of the check, in the same order. */
  readonly households: readonly HouseholdRow[];
  /** The Chinese sentence of a finding. */
  readonly messageOf: (finding: Finding) => string;
}
