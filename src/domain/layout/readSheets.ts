import type { SheetsRead } from '../check';
import type { Household } from '../household';
import type { PartialDate } from '../partialDate';
import type { Profile, Source, ToldHeader } from '../profile';
import type { RawTable } from '../rawTable';
import type { ReadContext } from '../read/cellReader';
import type { SheetReading, SheetRole } from '../sheetReading';
import { findHeader, type HeaderRows, ROWS_SEARCHED } from './findHeader';
import { headerColumns } from './headerColumns';
import { knownHeader } from './headerIndex';
import { keyGiver } from './householdKeys';
import { mapHeaders } from './mapHeaders';
import { normaliseHeader } from './normaliseHeader';
import { readHouseholds } from './readHouseholds';
import { recordedRoles } from './recordedSheets';
import { rowColumns } from './rowColumns';
import { type SheetHints, sheetHints } from './sheetHints';
import {
  EMPTY_ROLE,
  GENERATED_ROLE,
  isStateSheet,
  NO_HEADER_ROLE,
  RECORDED_LEDGER_ROLE,
  type RoleDecision,
  roleOf,
  SITE_VISIT_ROLE,
  STATE_SHEET_ROLE,
} from './sheetRole';
import { readTopRows, rowTexts, type TopRows } from './topRows';
import { isUnusedHeader } from './unusedHeaders';
import { valueEvidence } from './valueEvidence';

/** What reading a workbook's sheets depends on beside the sheets. */
export type LayoutOptions = Pick<
  Profile,
  'headers' | 'declaredSheets' | 'sources' | 'villageAliases' | 'vocabularies'
> & {
  readonly today: PartialDate;
  /** Names of the sheets to read; all when absent. */
  readonly onlySheets?: readonly string[];
  /** The tables are sheets that were filled in on site: every list among them is read as a site visit list. */
  readonly filledOnSite?: true;
};

/**
 * Finds out what every sheet is, claims its columns for fields and folds its rows into households (brief §4, §5.1).
 * Nothing is dropped in silence: columns, rows and sheets that are not used are listed with the reason. Never throws.
 */
export function readSheets(tables: readonly RawTable[], options: LayoutOptions): SheetsRead {
  const read = { list: listOf(), ledger: listOf(), visit: listOf(), source: listOf() };
  const sheets: SheetReading[] = [];
  const told = { ...options, recorded: recordedRoles(tables) };
  for (const table of tables) {
    if (options.onlySheets?.includes(table.name) === false) continue;
    sheets.push(readSheet(table, sheets.length, told, read));
  }
  return {
    sheets,
    households: read.list.households,
    ledger: read.ledger.households,
    siteVisits: read.visit.households,
    sourceRows: read.source.households,
  };
}

/** Households of one kind, with keys that are unique among them. */
interface KeyedList {
  readonly households: Household[];
  readonly keyOf: KeyOf;
}

type KeyOf = (readings: Household['readings']) => string;
type Lists = Readonly<Record<'list' | 'ledger' | 'visit' | 'source', KeyedList>>;

function listOf(): KeyedList {
  return { households: [], keyOf: keyGiver() };
}

function readSheet(
  table: RawTable,
  index: number,
  options: ToldOptions,
  lists: Lists,
): SheetReading {
  if (isStateSheet(table.name)) return emptyReading(table, index, STATE_SHEET_ROLE);
  const source = sourceOf(table, options);
  const told = toldHeaders(options, source);
  const header = findHeader(
    table,
    (text) => told.has(text) || knownHeader(text) !== undefined || isUnusedHeader(text),
  );
  if (header === undefined) return withoutHeader(table, index);
  return readBelow({ table, index, header, source, told, options, lists });
}

/** With what the state sheets say of the sheets that we generated. */
interface ToldOptions extends LayoutOptions {
  readonly recorded: ReadonlyMap<RawTable, SheetRole>;
}

interface FoundSheet {
  readonly table: RawTable;
  readonly index: number;
  readonly header: HeaderRows;
  readonly source: Source | undefined;
  readonly told: ReadonlyMap<string, ToldHeader>;
  readonly options: ToldOptions;
  readonly lists: Lists;
}

function readBelow({
  table,
  index,
  header,
  source,
  told,
  options,
  lists,
}: FoundSheet): SheetReading {
  const top = readTopRows(table, header.top);
  const columns = headerColumns(table, header);
  const context = contextOf(options, source);
  const hints = sheetHints(columns, `${table.name}\n${top.text}`);
  const evidence = valueEvidence(table, header.bottom + 1, context);
  const { mapped, unmapped, setAside } = mapHeaders(columns, { told, hints, evidence });
  const recorded = options.recorded.get(table);
  const decision = ownRole(roleOf(mapped, hints, source?.label), {
    ...{ top, recorded, hints },
    filledOnSite: options.filledOnSite === true,
  });
  if (decision.role === 'generated') return emptyReading(table, index, decision);
  const sheet: SheetReading = {
    ...emptyReading(table, index, decision),
    headerRows: rowsBetween(header),
    mapped,
    unmapped: top.generated || recorded !== undefined ? [] : unmapped,
    setAside,
    skippedRows: top.skipped,
    source: source?.id,
    captions: top.captions,
  };
  if (decision.role === 'not-recognised') return sheet;
  const list = listFor(decision, lists);
  const rows = readHouseholds({
    index,
    table,
    header,
    top,
    mapped,
    context,
    persons: hints.persons,
    columns: rowColumns(columns, mapped),
    keyOf: list.keyOf,
  });
  const { households, ...read } = rows;
  for (const household of households) list.households.push(household);
  return { ...sheet, ...read, skippedRows: [...top.skipped, ...read.skippedRows] };
}

interface Signs {
  readonly top: TopRows;
  readonly recorded: SheetRole | undefined;
  readonly hints: SheetHints;
  readonly filledOnSite: boolean;
}

/** Of the sheets that we generated only the ledger and the site visit list are read back. */
function ownRole(decision: RoleDecision, signs: Signs): RoleDecision {
  const { top, recorded, hints } = signs;
  if (signs.filledOnSite && decision.role !== 'not-recognised') return SITE_VISIT_ROLE;
  if (recorded === 'generated') return GENERATED_ROLE;
  if (recorded === 'rectification-ledger') return RECORDED_LEDGER_ROLE;
  if (recorded === 'site-visit-list') return SITE_VISIT_ROLE;
  if (top.generated && hints.siteVisits) return SITE_VISIT_ROLE;
  return top.generated && decision.role !== 'rectification-ledger' ? GENERATED_ROLE : decision;
}

function listFor({ role }: RoleDecision, lists: Lists): KeyedList {
  if (role === 'rectification-ledger') return lists.ledger;
  if (role === 'site-visit-list') return lists.visit;
  return role === 'source' ? lists.source : lists.list;
}

function sourceOf(table: RawTable, { declaredSheets, sources }: LayoutOptions): Source | undefined {
  const declared = declaredSheets[table.name];
  return sources.find(({ id }) => id === declared);
}

/** What the town has told of headers goes before what a declared source calls its columns. */
function toldHeaders(
  { headers }: LayoutOptions,
  source: Source | undefined,
): ReadonlyMap<string, ToldHeader> {
  const told = [...Object.entries(source?.headers ?? {}), ...Object.entries(headers)];
  return new Map(
    told.map(([header, field]) => [normaliseHeader(header.replaceAll('/', '')), field]),
  );
}

function contextOf(
  { today, vocabularies, villageAliases }: LayoutOptions,
  source: Source | undefined,
): ReadContext {
  const context = { today, vocabularies, villageAliases };
  return source === undefined ? context : { ...context, coding: source.coding };
}

function withoutHeader(table: RawTable, index: number): SheetReading {
  const filled = table.rows.some((_, row) => rowTexts(table, row).length > 0);
  if (!filled) return emptyReading(table, index, EMPTY_ROLE);
  const top = readTopRows(table, Math.min(table.rows.length, ROWS_SEARCHED));
  const role = top.generated ? GENERATED_ROLE : NO_HEADER_ROLE;
  return emptyReading(table, index, role);
}

function rowsBetween({ top, bottom }: HeaderRows): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);
}

function emptyReading(
  table: RawTable,
  index: number,
  { role, reason }: RoleDecision,
): SheetReading {
  return {
    ...{ index, table, role, roleReason: reason, source: undefined },
    ...{ headerRows: [], mapped: [], unmapped: [], setAside: [] },
    ...{ skippedRows: [], captions: [] },
    ...{ announcedCounts: [], looseRows: [], struckRows: [], hiddenRows: [], errorCells: [] },
  };
}
