import { cellText } from '../domain/cell';
import { groupBy } from '../domain/grouping';
import type { LedgerDefinition } from '../domain/ledger';
import { readLedger } from '../domain/ledger/readLedger';
import type { RawTable } from '../domain/rawTable';
import type { SubmissionSetting } from '../domain/submissionTemplate';
import type { Vocabularies } from '../domain/vocabulary';
import { defineDrawList, parseDrawnKey } from './draw/drawList';
import { drawnByLabels } from './draw/drawOptions';
import type { HouseholdRow } from './ledgerRow';
import { standingState } from './sheetRun';
import { type HouseholdFinder, householdFinder } from './standingHouseholds';
import { statusLists } from './status';
import type { TypedRow, TypedRows, TypedSheetId } from './status/typedRows';
import { submissionDefinition } from './submission/submissionLedger';
import { submissionSheets } from './submission/submissionSheets';

/** How the town names what it reads and hands in. */
interface Naming {
  readonly vocabularies: Vocabularies;
  readonly submission?: SubmissionSetting;
}

/**
 * The households with what people have said of them in 抽查名单, in the lists of 户籍变动 and in the sheets that are handed in,
 * where these stand; each workbook is read with its own record of what was written.
 */
export function withListAnswers(
  rows: readonly HouseholdRow[],
  tables: readonly RawTable[],
  naming: Naming,
): readonly HouseholdRow[] {
  const householdOf = householdFinder(rows);
  const drawn = new Set<string>();
  const typed = new Map<string, TypedRows>();
  for (const book of groupBy(tables, ({ workbook }) => workbook).values()) {
    for (const key of drawnByCounty(book, naming.vocabularies, householdOf)) drawn.add(key);
    collectTyped(typed, book, naming, householdOf);
  }
  if (drawn.size === 0 && typed.size === 0) return rows;
  return rows.map((row) => {
    const { key } = row.household;
    const own = typed.get(key);
    return {
      ...row,
      ...(drawn.has(key) ? { drawnByCounty: true } : {}),
      ...(own === undefined ? {} : { typed: own }),
    };
  });
}

function drawnByCounty(
  tables: readonly RawTable[],
  words: Vocabularies,
  householdOf: HouseholdFinder,
): readonly string[] {
  const { state } = standingState(tables);
  const drawn = readLedger(defineDrawList(words), [], tables, state).filter(
    ({ cell }) => cellText(cell('drawn-by')).trim() === drawnByLabels.county,
  );
  return drawn.flatMap(({ key, cell }) => {
    const { household } = parseDrawnKey(key);
    return householdOf({ key: household, cell })?.household.key ?? [];
  });
}

/** Adds the rows of one workbook; of two rows of a household in the same kind of sheet the first that is met counts. */
function collectTyped(
  typed: Map<string, TypedRows>,
  tables: readonly RawTable[],
  naming: Naming,
  householdOf: HouseholdFinder,
): void {
  const { state } = standingState(tables);
  const read = <Row>(sheet: TypedSheetId, definition: LedgerDefinition<Row>): void => {
    for (const standing of readLedger(definition, [], tables, state)) {
      const key = householdOf(standing)?.household.key;
      if (key === undefined) continue;
      const row: TypedRow = standing;
      typed.set(key, { [sheet]: row, ...typed.get(key) });
    }
  };
  for (const { id, define } of statusLists) read(id, define());
  for (const sheet of submissionSheets(naming.submission ?? {})) {
    const { id } = sheet.template;
    if (id !== 'change-applications' && id !== 'household-information') continue;
    read(id, submissionDefinition(sheet, naming.vocabularies));
  }
}
