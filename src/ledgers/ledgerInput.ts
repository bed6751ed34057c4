import type { CheckResult } from '../domain/check';
import type { Finding } from '../domain/finding';
import type { Household } from '../domain/household';
import { resolveParameters } from '../domain/parameterValues';
import type { RawTable } from '../domain/rawTable';
import { statementOf } from '../policy/problemStatement';
import type { SaidElsewhere } from '../policy/submissionGate';
import type { HouseholdRow, LedgerInput, LedgerSetting } from './ledgerRow';
import { withListAnswers } from './listAnswers';
import { type ListedProblems, listedProblems, numbersOf } from './problemAnswers';

/** Gathers what the generated sheets tell of each household. `tables`: where generated sheets stand already. */
export function ledgerInput(
  result: CheckResult,
  messageOf: (finding: Finding) => string,
  tables: readonly RawTable[] = [],
): LedgerInput {
  const { profile, day } = result;
  const setting = { profile, day, parameters: resolveParameters(profile.parameters, day) };
  const listed = listedProblems(tables, profile, day);
  const rows = householdRows(result, setting, listed);
  return {
    ...{ result, setting, messageOf },
    households: withListAnswers(rows, tables, profile),
  };
}

function householdRows(
  result: CheckResult,
  setting: LedgerSetting,
  listed: ListedProblems,
): readonly HouseholdRow[] {
  const entries = indexLedger(result.ledger);
  const severalFiles = areInSeveralFiles(result);
  return result.households.flatMap((household, index) => {
    const judgement = result.judgements[index];
    if (judgement === undefined) return [];
    const ledgerEntry = numbersOf(household)
      .map((number) => entries.get(number))
      .find(Boolean);
    const sourceReference = sourceOf(result, household, severalFiles);
    const saidElsewhere = elsewhere({ household, ledgerEntry, listed, setting });
    const row = { household, judgement, sourceReference, setting, saidElsewhere };
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

function elsewhere({
  household,
  ledgerEntry,
  listed,
  setting: { profile },
}: Pick<HouseholdRow, 'household' | 'setting'> & {
  readonly ledgerEntry: Household | undefined;
  readonly listed: ListedProblems;
}): SaidElsewhere {
  const inLedger = ledgerEntry === undefined ? [] : [statementOf(ledgerEntry, '整改台账')];
  return {
    statements: [...listed(household), ...inLedger],
    answerIn: profile.regime === '2020' ? '核验问题清单' : '整改台账',
  };
}
