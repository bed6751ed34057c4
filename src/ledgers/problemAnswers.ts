import { groupBy } from '../domain/grouping';
import { type Household, fieldValue, readingOf } from '../domain/household';
import type { StandingRow } from '../domain/ledger';
import { isWritten, lastWritten, readLedger } from '../domain/ledger/readLedger';
import { parseIsoDate } from '../domain/partialDate';
import { isUnverified } from '../domain/problemState';
import type { Profile } from '../domain/profile';
import type { RawTable } from '../domain/rawTable';
import type { ReadContext } from '../domain/read/cellReader';
import { readField } from '../domain/read/readers';
import type { ProblemStatement } from '../policy/problemStatement';
import { standingState } from './sheetRun';
import { defineProblemList } from './verification/problems';

/** A row of the 核验问题清单. */
interface ListedProblem {
  readonly statement: ProblemStatement;
  /** The state is what the tool wrote there from the household's own list, in an earlier run. */
  readonly isCopied: boolean;
}

export type ListedProblems = (household: Household) => readonly ProblemStatement[];

const NONE_LISTED: ListedProblems = () => [];

/** Reads what people have written in the 核验问题清单 of a workbook; only the notice of 2020 has one. `day`: `yyyy-mm-dd`. */
export function listedProblems(
  tables: readonly RawTable[],
  { regime, vocabularies }: Pick<Profile, 'regime' | 'vocabularies'>,
  day: string,
): ListedProblems {
  const today = parseIsoDate(day);
  if (regime !== '2020' || today === undefined) return NONE_LISTED;
  const { state } = standingState(tables);
  const definition = defineProblemList(vocabularies);
  const written = lastWritten(definition, state, 'problem-state');
  const listed = readLedger(definition, [], tables, state).flatMap(({ key, cell, sheetName }) => {
    const isCopied = isWritten(cell('problem-state'), written(key));
    const { statement, numbers } = listedRow(cell, sheetName, { today, vocabularies });
    const problem = { statement, isCopied };
    return numbers.map((number) => ({ number, problem }));
  });
  const byNumber = groupBy(listed, ({ number }) => number);
  return (household) => {
    const found = numbersOf(household).flatMap((number) => byNumber.get(number) ?? []);
    const isStale = isStaleBeside(household);
    const problems = [...new Set(found.map(({ problem }) => problem))];
    return problems.filter((each) => !isStale(each)).map(({ statement }) => statement);
  };
}

/** A suspicion that the tool once copied from the household's list says nothing when the list now has another state. */
function isStaleBeside(household: Household): (problem: ListedProblem) => boolean {
  const own = readingOf(household, 'problemState');
  return ({ isCopied, statement: { state } }) =>
    isCopied && own.state === 'read' && state.state === 'read' && isUnverified(state.value);
}

/** The statement of a row, and the numbers it is found by. */
function listedRow(
  cell: StandingRow,
  sheetName: string,
  context: ReadContext,
): { readonly statement: ProblemStatement; readonly numbers: readonly string[] } {
  const statement = {
    state: readField('problemState', cell('problem-state'), context),
    person: readField('verifiedBy', cell('verified-by'), context),
    date: readField('verifiedOn', cell('verified-on'), context),
    sheetName,
  };
  const code = readField('householdCode', cell('household-code'), context);
  const id = readField('idNumber', cell('id-number'), context);
  const numbers = numberKeys(
    code.state === 'read' ? code.value : undefined,
    id.state === 'read' ? id.value.body : undefined,
  );
  return { statement, numbers };
}

/** By which numbers a household is found again: its code and its head's certificate. */
export function numbersOf(household: Household): readonly string[] {
  return numberKeys(
    fieldValue(household, 'householdCode'),
    fieldValue(household, 'idNumber')?.body,
  );
}

function numberKeys(code: string | undefined, id: string | undefined): readonly string[] {
  return [
    ...(code === undefined ? [] : [`code:${code}`]),
    ...(id === undefined ? [] : [`id:${id}`]),
  ];
}
