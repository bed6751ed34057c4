import type { CheckResult } from '../../domain/check';
import type { Finding } from '../../domain/finding';
import { groupBy } from '../../domain/grouping';
import { fieldValue, type Household } from '../../domain/household';
import { type LinkedRow, linkedRowsOf } from '../../domain/linkedRows';
import type { Profile } from '../../domain/profile';
import type { RawTable } from '../../domain/rawTable';
import { householdTitle } from '../../domain/reconcile/householdTitle';
import { ledgerInput } from '../ledgerInput';
import type { HouseholdRow } from '../ledgerRow';
import { type HouseholdFindings, preflightOf } from './preflight';
import type {
  Supplier,
  SubmissionOptions,
  SubmissionRow,
  SuppliedHousehold,
} from './submissionRow';
import { type SubmissionSheet, submissionSheets } from './submissionSheets';

/** Everything the submission sheets are made from. */
export interface SubmissionInput {
  readonly result: CheckResult;
  readonly sheets: readonly SubmissionSheet[];
  readonly options: SubmissionOptions;
  /** One per household of the check, in the same order. */
  readonly rows: readonly SubmissionRow[];
}

/** Gathers what may be handed in of each household, and what holds it back. `standing`: sheets of the workbook it goes into. */
export function submissionInput(
  result: CheckResult,
  messageOf: (finding: Finding) => string,
  options: SubmissionOptions,
  standing: readonly RawTable[] = [],
): SubmissionInput {
  const sheets = submissionSheets(options.town);
  const { rules } = result.profile;
  const setting = { sheets, messageOf, rules: new Map(rules.map((rule) => [rule.id, rule])) };
  const linked = linkedRowsOf(result.households, result.sourceRows, result.sheets);
  const indexes = new Map(result.households.map((household, index) => [household, index]));
  const findings = findingsIn(result);
  const tables = [...new Set([...result.sheets.map(({ table }) => table), ...standing])];
  const rows = ledgerInput(result, messageOf, tables).households.map((row) => {
    const index = indexes.get(row.household) ?? -1;
    const supplied = suppliedHousehold(row, linked.get(index) ?? [], options);
    return { ...supplied, preflight: preflightOf(supplied, findings(index, row), setting) };
  });
  return { result, sheets, options, rows };
}

function suppliedHousehold(
  row: HouseholdRow,
  linked: readonly LinkedRow[],
  options: SubmissionOptions,
): SuppliedHousehold {
  const { profile } = row.setting;
  const exports = linked.map(({ row: source, source: id }) => ({
    label: sourceLabel(profile, id),
    row: source,
  }));
  const ledger: Supplier[] =
    row.ledgerEntry === undefined ? [] : [{ label: '整改台账', row: row.ledgerEntry }];
  return { ...row, options, suppliers: [...ledger, ...exports] };
}

function sourceLabel({ sources }: Profile, id: string): string {
  return sources.find((source) => source.id === id)?.label ?? id;
}

/** Findings by household; those of the ledger by its rows. */
function findingsIn(result: CheckResult): (index: number, row: HouseholdRow) => HouseholdFindings {
  const ofHouseholds = groupBy(result.findings, ({ household }) => household ?? -1);
  const exempted = groupBy(result.exempted, ({ finding }) => finding.household ?? -1);
  const elsewhere = groupBy(ofHouseholds.get(-1) ?? [], ({ place }) =>
    placeKey(place.sheet, place.row),
  );
  const shared = sharedNumbers(result);
  return (index, { household, ledgerEntry }) => ({
    ...sharedWith(household, index, { result, shared }),
    findings: ofHouseholds.get(index) ?? [],
    exempted: exempted.get(index) ?? [],
    ofLedger: ledgerEntry === undefined ? [] : findingsAt(ledgerEntry, elsewhere),
  });
}

/** Said of the other household only: the one with the finding has its sentence. */
function sharedWith(
  household: Household,
  index: number,
  { result, shared }: { result: CheckResult; shared: ReadonlyMap<string, number> },
): Pick<HouseholdFindings, 'sharedNumberWith'> {
  const other = shared.get(fieldValue(household, 'idNumber')?.body ?? '');
  if (other === undefined || other === index) return {};
  return { sharedNumberWith: householdTitle(result.households[other]) };
}

/** Households that a finding says to share their number with an earlier one, by the number. */
function sharedNumbers({ findings, households }: CheckResult): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const { rule, household: index = -1 } of findings) {
    const household = rule === 'id-number-duplicate' ? households[index] : undefined;
    const body = household === undefined ? undefined : fieldValue(household, 'idNumber')?.body;
    if (body !== undefined && !shared.has(body)) shared.set(body, index);
  }
  return shared;
}

function findingsAt(
  { sheet, rows }: Household,
  byPlace: ReadonlyMap<string, readonly Finding[]>,
): readonly Finding[] {
  return rows.flatMap((row) => byPlace.get(placeKey(sheet, row)) ?? []);
}

function placeKey(sheet: number, row: number | undefined): string {
  return `${sheet}:${row ?? ''}`;
}
