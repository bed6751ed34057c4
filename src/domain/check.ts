import type { Finding } from './finding';
import type { FieldId, Household } from './household';
import type { HouseholdJudgement } from './preliminaryJudgement';
import type { Profile } from './profile';
import type { SheetReading } from './sheetReading';

/** Households of all sheets of a check, and rows that belong to other tables. */
export interface SheetsRead {
  readonly sheets: readonly SheetReading[];
  readonly households: readonly Household[];
  /** Rows of the rectification ledger, where a sheet is one. */
  readonly ledger: readonly Household[];
  /** Rows of the site visit list that was generated, where it stands there: what was planned and found on site. */
  readonly siteVisits: readonly Household[];
  /** Rows of sheets declared to be the export of another system. */
  readonly sourceRows: readonly Household[];
}

/** Every row that was read as a household's, whatever its sheet is. */
export function everyEntry(read: SheetsRead): readonly Household[] {
  return [...read.households, ...read.ledger, ...read.siteVisits, ...read.sourceRows];
}

/** A rule that could not be put to a sheet, and why. */
export interface RuleNotRun {
  readonly rule: string;
  /** Index of the sheet; undefined for all. */
  readonly sheet?: number;
  /** Fields that no column gives, where that is why. */
  readonly missing: readonly FieldId[];
  /** Chinese: which column is missing, or that the rule itself failed. */
  readonly reason: string;
}

/** A finding that a person has answered for in writing. */
export interface Exemption {
  readonly rule: string;
  /** Household key, code or certificate number. */
  readonly household: string;
  readonly reason: string;
  readonly person: string;
  /** `yyyy-mm-dd` */
  readonly date: string;
  /** What stood in the cell when the exemption was given; it lapses when that changes. */
  readonly value: string;
}

/** Everything one check found out. Findings hold indexes into `households` and `sheets`. */
export interface CheckResult extends SheetsRead {
  readonly profile: Profile;
  /** The day of the check, `yyyy-mm-dd`. */
  readonly day: string;
  /** One per household, in the same order. */
  readonly judgements: readonly HouseholdJudgement[];
  readonly findings: readonly Finding[];
  readonly exempted: readonly { readonly finding: Finding; readonly exemption: Exemption }[];
  readonly lapsedExemptions: readonly Exemption[];
  readonly unusedExemptions: readonly Exemption[];
  readonly rulesNotRun: readonly RuleNotRun[];
  /** Households a rule could say nothing of, by rule id. */
  readonly unsure: Readonly<Record<string, number>>;
}
