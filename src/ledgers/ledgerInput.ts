import type { CheckResult } from '../domain/check';
import type { Finding } from '../domain/finding';
import { type Household, fieldValue } from '../domain/household';
import { resolveParameters } from '../domain/parameterValues';
import type { HouseholdRow, LedgerInput, LedgerSetting } from './ledgerRow';

/** Gathers what the generated sheets tell of each household. */
export function ledgerInput(
  result: CheckResult,
  messageOf: (finding: Finding) => string,
): LedgerInput {
  const { profile, day } = result;
  const setting = { profile, day, parameters: resolveParameters(profile.parameters, day) };
  return { result, setting, messageOf, households: householdRows(result, setting) };
}

function householdRows(result: CheckResult, setting: LedgerSetting): readonly HouseholdRow[] {
  const entries = indexLedger(result.ledger);
  const severalFiles = areInSeveralFiles(result);
  return result.households.flatMap((household, index) => {
    const judgement = result.judgements[index];
    if (judgement === undefined) return [];
    const ledgerEntry = numbersOf(household)
      .map((number) => entries.get(number))
      .find(Boolean);
    const sourceReference = sourceOf(result, household, severalFiles);
    const row = { household, judgement, sourceReference, setting };
    return [ledgerEntry === undefined ? row : { ...row, ledgerEntry }];
  });
}

/** A ledger kept in a file of its own does not count: its coming must not respell the source of every row. */
function areInSeveralFiles({ sheets, households }: CheckResult): boolean {
  const withRows = new Set(households.map(({ sheet }) => sheet));
  return new Set([...withRows].map((sheet) => sheets[sheet]?.table.workbook)).size > 1;
}

function sourceOf(
  { sheets }: CheckResult,
  { sheet, rows }: Household,
  severalFiles: boolean,
): string {
  const table = sheets[sheet]?.table;
  const place = `${table?.name ?? ''}!${(rows[0] ?? 0) + 1}`;
  return severalFiles && table !== undefined ? `${table.workbook}/${place}` : place;
}

/** Rows of the town's own ledger by code and by certificate number. */
function indexLedger(ledger: readonly Household[]): ReadonlyMap<string, Household> {
  const index = new Map<string, Household>();
  for (const entry of ledger) {
    for (const number of numbersOf(entry)) if (!index.has(number)) index.set(number, entry);
  }
  return index;
}

function numbersOf(household: Household): readonly string[] {
  const code = fieldValue(household, 'householdCode');
  const id = fieldValue(household, 'idNumber')?.body;
  return [
    ...(code === undefined ? [] : [`code:${code}`]),
    ...(id === undefined ? [] : [`id:${id}`]),
  ];
}
