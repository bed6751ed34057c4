import type { SheetsRead } from '../check';
import type { Household } from '../household';
import type { RawTable } from '../rawTable';
import type { SheetReading } from '../sheetReading';
import { type LayoutOptions, readSheets } from './readSheets';
import { isStateSheet } from './sheetRole';

/**
 * Reads the tables again where some were changed or came to the end. When none of these is a list, only they and the
 * ledgers and site visit lists beside them are read: households keep their readings. `after` has the unchanged tables as the same objects.
 */
export function rereadSheets(
  read: SheetsRead,
  after: readonly RawTable[],
  options: LayoutOptions,
): SheetsRead {
  const tables = after.filter(({ name }) => options.onlySheets?.includes(name) !== false);
  const again = tables.flatMap((table, index) =>
    isReadAgain(table, read.sheets[index]) ? [index] : [],
  );
  if (again.some((index) => isList(read.sheets[index]))) return readSheets(after, options);
  const part = readSheets(
    again.flatMap((index) => tables[index] ?? []),
    options,
  );
  if (part.sheets.some(isList)) return readSheets(after, options);
  const sheets = [...read.sheets];
  part.sheets.forEach((sheet, place) => {
    const index = again[place] ?? 0;
    sheets[index] = { ...sheet, index };
  });
  const replaced = (entries: readonly Household[]): readonly Household[] =>
    entries.map((entry) => ({ ...entry, sheet: again[entry.sheet] ?? 0 }));
  const [ledger, siteVisits] = [replaced(part.ledger), replaced(part.siteVisits)];
  return { ...read, sheets, ledger, siteVisits };
}

/** Changed and new tables; with them the ledgers, whose keys are unique together, and what says which sheets are ours. */
function isReadAgain(table: RawTable, before: SheetReading | undefined): boolean {
  if (before?.table !== table) return true;
  const { role } = before;
  return role === 'rectification-ledger' || role === 'site-visit-list' || isStateSheet(table.name);
}

function isList(sheet: SheetReading | undefined): boolean {
  const role = sheet?.role;
  return role === 'household-list' || role === 'person-list' || role === 'source';
}
