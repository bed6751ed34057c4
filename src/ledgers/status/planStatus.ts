import { applyWrites } from '../../domain/applyPlan';
import { readLedger, type StandingLedgerRow } from '../../domain/ledger/readLedger';
import type { RawTable } from '../../domain/rawTable';
import { citing } from '../generatedSheet';
import type { LedgerInput } from '../ledgerRow';
import { frameMaker } from '../sheetFrame';
import { finishRun, type PlannedSheets, planOne, standingState, startRun, take } from '../sheetRun';
import { householdFinder } from '../standingHouseholds';
import { statusLists } from './index';
import type { StatusInput, StatusList, StatusRow } from './statusList';
import { addressIn } from './typedRows';

/** A row of a list as a run leaves it. */
export interface StatusEntry {
  readonly list: string;
  readonly sheetName: string;
  readonly standing: StandingLedgerRow<StatusRow>;
  /** What is missing or does not fit: the cell where it is put right, and a Chinese half-sentence. */
  readonly problems: readonly { readonly address: string; readonly found: string }[];
}

/** The lists as they are to be written, and every row with what it lacks. */
export interface PlannedStatus extends PlannedSheets {
  readonly entries: readonly StatusEntry[];
}

/**
 * Plans the lists of households that have died out, changed their head or left over the sheets of the target workbook.
 * A row stays whatever becomes of its household; a second run over an unchanged workbook plans nothing.
 */
export function planStatus(all: LedgerInput, tables: readonly RawTable[]): PlannedStatus {
  const { result } = all;
  const { profile } = result;
  const lists = statusLists.filter(({ sheet }) => sheet.regimes.includes(profile.regime));
  const run = startRun({ words: profile.vocabularies, frameOf: frameMaker(result) }, tables);
  const input: StatusInput = { all, standing: standingIn(lists, all, tables) };
  for (const { sheet } of lists) {
    const update = planOne(run, citing(sheet, profile.regime), input);
    if (update === undefined) {
      run.notes.push(`没有需要列入“${sheet.sheetName}”的户，未生成该表。`);
      continue;
    }
    take(run, update);
    run.offers.push(...update.offers);
  }
  const planned = finishRun(run, false);
  const after = applyWrites(tables, planned.plan.writes, '');
  return { ...planned, entries: lists.flatMap((list) => entriesOf(list, input, after)) };
}

/** Keys of the households that have a row, by list. */
function standingIn(
  lists: readonly StatusList[],
  all: LedgerInput,
  tables: readonly RawTable[],
): StatusInput['standing'] {
  const householdOf = householdFinder(all.households);
  const { state } = standingState(tables);
  const keys = new Map(
    lists.map(({ sheet, define }) => [
      sheet.id,
      new Set(
        readLedger(define(), [], tables, state).flatMap(
          (row) => householdOf(row)?.household.key ?? [],
        ),
      ),
    ]),
  );
  return (list) => keys.get(list) ?? new Set();
}

function entriesOf(
  { sheet, define, rowsOf, problemsIn }: StatusList,
  input: StatusInput,
  after: readonly RawTable[],
): StatusEntry[] {
  const { day } = input.all.setting;
  const standingRows = readLedger(define(), rowsOf(input), after, standingState(after).state);
  return standingRows.map((standing) => ({
    list: sheet.id,
    sheetName: standing.sheetName,
    standing,
    problems: problemsIn(standing.fresh, standing.cell, day).map(({ column, found }) => ({
      address: addressIn(standing, column),
      found,
    })),
  }));
}
