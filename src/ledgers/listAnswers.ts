import { cellText } from '../domain/cell';
import { readingOf } from '../domain/household';
import {
  isWritten,
  lastWritten,
  readLedger,
  type StandingLedgerRow,
} from '../domain/ledger/readLedger';
import type { RawTable } from '../domain/rawTable';
import type { Vocabularies } from '../domain/vocabulary';
import { defineDrawList, parseDrawnKey } from './draw/drawList';
import { drawnByLabels } from './draw/drawOptions';
import type { HouseholdRow } from './ledgerRow';
import { standingState } from './sheetRun';
import { type HouseholdFinder, householdFinder } from './standingHouseholds';
import { hasAll, isFilled, STATE_COLUMN, stepOf } from './status/course';
import { moveOutCourse } from './status/courses';
import { moveOutList } from './status/moveOutList';
import type { StatusRow } from './status/statusList';
import { type ChangeState, changeStateFrom, changeStateOf } from './submission/changeState';

/** The households with what people have said of them in 抽查名单 and 迁出办理清单, where these stand. */
export function withListAnswers(
  rows: readonly HouseholdRow[],
  tables: readonly RawTable[],
  words: Vocabularies,
): readonly HouseholdRow[] {
  const householdOf = householdFinder(rows);
  const drawn = drawnByCounty(tables, words, householdOf);
  const changes = listedChanges(tables, householdOf);
  if (drawn.size === 0 && changes.size === 0) return rows;
  return rows.map((row) => {
    const { key } = row.household;
    const listedChange = changes.get(key);
    return {
      ...row,
      ...(drawn.has(key) ? { drawnByCounty: true } : {}),
      ...(listedChange === undefined ? {} : { listedChange }),
    };
  });
}

function drawnByCounty(
  tables: readonly RawTable[],
  words: Vocabularies,
  householdOf: HouseholdFinder,
): ReadonlySet<string> {
  const { state } = standingState(tables);
  const drawn = readLedger(defineDrawList(words), [], tables, state).filter(
    ({ cell }) => cellText(cell('drawn-by')).trim() === drawnByLabels.county,
  );
  return new Set(
    drawn.flatMap(({ key, cell }) => {
      const { household } = parseDrawnKey(key);
      return householdOf({ key: household, cell })?.household.key ?? [];
    }),
  );
}

function listedChanges(
  tables: readonly RawTable[],
  householdOf: HouseholdFinder,
): ReadonlyMap<string, ChangeState> {
  const { state } = standingState(tables);
  const definition = moveOutList.define();
  const written = lastWritten(definition, state, STATE_COLUMN);
  const changes = new Map<string, ChangeState>();
  for (const standing of readLedger(definition, [], tables, state)) {
    const row = householdOf(standing);
    if (row === undefined) continue;
    const isOurs = isWritten(standing.cell(STATE_COLUMN), written(standing.key));
    changes.set(row.household.key, listedChange(row, standing, isOurs));
  }
  return changes;
}

/**
 * How far the change has come by the list: what a person has chosen there or, where nobody has, what is filled in there and
 * in the roster together. Updated it is only with a review of known level and day, unless the roster itself says so.
 */
function listedChange(
  { household }: HouseholdRow,
  { cell }: StandingLedgerRow<StatusRow>,
  isOurs: boolean,
): ChangeState {
  const inRoster = changeStateOf(household);
  const chosen = isOurs ? undefined : stepOf(moveOutCourse, cell)?.id;
  const review = readingOf(household, 'transferReview').raw;
  const said =
    chosen ??
    changeStateFrom({
      hasAddress: isFilled(cell, 'current-address') || inRoster !== 'find-address',
      isRequested:
        isFilled(cell, 'requested-on') ||
        readingOf(household, 'transferRequestedOn').state !== 'blank',
      review: isFilled(cell, 'review') ? cellText(cell('review')) : review,
    });
  if (said !== 'updated' || inRoster === 'updated') return said;
  return hasAll(moveOutCourse, 'updated', cell) ? 'updated' : 'requested';
}
