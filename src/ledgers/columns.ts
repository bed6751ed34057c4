import type { FieldId } from '../domain/household';
import type { LedgerColumn, RowIdentity, StandingRow } from '../domain/ledger';
import { listedOf } from '../domain/siteVisits';
import type { Vocabulary } from '../domain/vocabulary';
import type { ColumnFormat, PlannedValue } from '../domain/writePlan';
import { fieldCell } from './fieldCell';
import type { HouseholdRow } from './ledgerRow';

type Fill<Row> = (row: Row, standing: StandingRow) => PlannedValue;

interface Details {
  readonly format?: ColumnFormat;
  readonly oneOf?: readonly string[];
  readonly refuseStep?: NonNullable<LedgerColumn<never>['refuseStep']>;
  readonly once?: true;
}

/** A column the tool keeps up to date. */
export function filled<Row>(
  id: string,
  header: string,
  width: number,
  source: string,
  fill: Fill<Row>,
  details: Details = {},
): LedgerColumn<Row> {
  return { id, header, owner: 'tool', format: 'text', width, source, fill, ...details };
}

/** A column the tool proposes a value for and the clerk may overrule. */
export function proposed<Row>(
  id: string,
  header: string,
  width: number,
  source: string,
  fill: Fill<Row>,
  details: Details = {},
): LedgerColumn<Row> {
  return { id, header, owner: 'both', format: 'text', width, source, fill, ...details };
}

/** A column of the clerk's own. */
export function clerks<Row>(
  id: string,
  header: string,
  width: number,
  source: string,
  details: Details = {},
): LedgerColumn<Row> {
  return { id, header, owner: 'clerk', format: 'text', width, source, ...details };
}

/** 序号: given once, so that sorting and new rows renumber nothing. */
export function serialColumn<Row>(): LedgerColumn<Row> {
  return {
    id: 'serial',
    header: '序号',
    owner: 'tool',
    format: 'integer',
    width: 6,
    serial: true,
    source: 'proposal',
  };
}

export const DATE: Details = { format: 'date' };
export const YES_NO: Details = { oneOf: ['是', '否'] };
export const GRADES: Details = { oneOf: ['A', 'B', 'C', 'D'] };

/** Drop-down of a vocabulary's terms. */
export function termsOf(vocabulary: Vocabulary): Details {
  return { oneOf: vocabulary.terms.map((term) => term.label) };
}

/** Fills a column with a field of the household. */
export function fromField(field: FieldId): (row: HouseholdRow) => PlannedValue {
  return ({ household, setting }) => fieldCell(household, field, setting.profile.vocabularies);
}

/** The same, as the town's own list has it: what stands in the sheet itself is no news to it. */
export function fromList(field: FieldId): (row: HouseholdRow) => PlannedValue {
  const fill = fromField(field);
  return (row) => fill({ ...row, household: listedOf(row.household) });
}

/** Fills a column with a field of the list or, lacking that, of the town's own ledger (S2 三(四): ask nothing twice). */
export function fromListOrLedger(field: FieldId): (row: HouseholdRow) => PlannedValue {
  return ({ household, ledgerEntry, setting }) => {
    const { vocabularies } = setting.profile;
    const own = fieldCell(household, field, vocabularies);
    if (own !== null || ledgerEntry === undefined) return own;
    return fieldCell(ledgerEntry, field, vocabularies);
  };
}

/** How a row of a household list is told: by its number, its head's certificate, and only else by name. */
export const householdIdentities: readonly RowIdentity[] = [
  { columns: ['household-code'] },
  { columns: ['id-number'] },
  { columns: ['village', 'group', 'head-name'], weak: true },
];

export const householdLabel: readonly string[] = [
  'village',
  'group',
  'household-code',
  'head-name',
];
