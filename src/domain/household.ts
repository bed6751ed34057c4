import { appraisalFields, siteVisitFields, sourceConclusionFields } from './fields/appraisal';
import type { FieldDefinition, KindValue } from './fields/field';
import { housingFields } from './fields/housing';
import { identityFields, memberFields } from './fields/identity';
import { ledgerFields } from './fields/ledger';
import { submissionFields } from './fields/submission';
import { verificationFields } from './fields/verification';
import { BLANK, type Reading, valueOf } from './reading';

/** Everything that can be known of a household, by identifier. The order is that of generated tables. */
export const fields = {
  ...identityFields,
  ...memberFields,
  ...housingFields,
  ...appraisalFields,
  ...sourceConclusionFields,
  ...siteVisitFields,
  ...ledgerFields,
  ...verificationFields,
  ...submissionFields,
} as const;

export type FieldId = keyof typeof fields;
export type FieldValue<F extends FieldId> = KindValue<(typeof fields)[F]['kind']>;

export const fieldIds = Object.keys(fields) as readonly FieldId[];

/**
 * Readings are kept in an array in the order of `fieldIds`: a county has a hundred million of them. The array ends with the
 * last field a sheet has a column for, so the fields that few sheets have stand last.
 */
export const fieldIndex = Object.fromEntries(fieldIds.map((id, index) => [id, index])) as Readonly<
  Record<FieldId, number>
>;

/** Columns of other systems' conclusions, grades and dates. */
export const sourceConclusionFieldIds = Object.keys(
  sourceConclusionFields,
) as readonly (keyof typeof sourceConclusionFields)[];

export function fieldDefinition(id: FieldId): FieldDefinition {
  return fields[id];
}

/** A person of the household, where the sheet has rows of persons. */
export interface Member {
  /** Row in the sheet, from 0. */
  readonly row: number;
  readonly name: Reading<FieldValue<'memberName'>>;
  readonly idNumber: Reading<FieldValue<'memberIdNumber'>>;
  readonly relation: Reading<string>;
}

/** A household's row of the site visit list, and what became of it: see `joinSiteVisits`. */
export interface JoinedVisit {
  /** The row as it stands in the site visit list. */
  readonly entry: Household;
  /** The household as its own list alone has it. */
  readonly listed: Household;
  /** Fields whose reading is that of the entry. */
  readonly lent: ReadonlySet<FieldId>;
  /** Fields of which list and entry say different things. */
  readonly differing: readonly FieldId[];
  /** Fields that such a row may speak of at all. */
  readonly spokenOf: readonly FieldId[];
}

/** One household of one sheet, read but not judged. Also used for a row of the rectification ledger. */
export interface Household {
  /** Stable name across runs: `code:…`, `id:…` or, lacking both, `name:村|组|姓名`; made unique with `#2`. */
  readonly key: string;
  /** Index of its sheet among the sheets of the check. */
  readonly sheet: number;
  /** Rows it stands on, from 0; the first is the row findings point to. */
  readonly rows: readonly number[];
  readonly members: readonly Member[];
  /** Its row is struck through: perhaps removed, to be asked about. */
  readonly struckThrough: boolean;
  /** Known since it was read: none of its cells is unreadable. Absent where nobody has looked. */
  readonly allClear?: boolean;
  /** What the site visit list has added to the readings; absent where it says nothing of the household. */
  readonly visit?: JoinedVisit;
  /** `readings[fieldIndex[id]]` is the reading of field `id`; undefined where the sheet has no column for it. */
  readonly readings: readonly (Reading<unknown> | undefined)[];
}

/** The reading of a field; blank when the sheet has no column for it. */
export function readingOf<F extends FieldId>(household: Household, id: F): Reading<FieldValue<F>> {
  return (household.readings[fieldIndex[id]] ?? BLANK) as Reading<FieldValue<F>>;
}

/** `readingOf` for one field, its place looked up beforehand: for work that is done a million times. */
export function fieldGetter<F extends FieldId>(
  id: F,
): (household: Household) => Reading<FieldValue<F>> {
  const index = fieldIndex[id];
  return (household) => (household.readings[index] ?? BLANK) as Reading<FieldValue<F>>;
}

export function fieldValue<F extends FieldId>(
  household: Household,
  id: F,
): FieldValue<F> | undefined {
  return valueOf(readingOf(household, id));
}
