import { cellText } from '../cell';
import type { LedgerDefinition } from '../ledger';
import { type RawTable, cellAt } from '../rawTable';
import { CAPTION_MARK } from './layoutSheet';
import type { LedgerRecord } from './ledgerState';
import { type LocatedColumns, locateColumns, plainHeader } from './locateColumns';
import {
  type Signatures,
  identifyingColumns,
  recordedTexts,
  seenTexts,
  signaturesOf,
} from './rowIdentity';

/** The sheet a ledger lives in today. */
export interface LocatedLedger {
  readonly table: RawTable;
  readonly columns: LocatedColumns;
}

const TOP_ROWS = 10;
/** Share of headers by which a sheet is taken for the ledger although only its name says so. */
const SHARE_BY_NAME = 0.5;
/** Share of headers by which a ledger we wrote is known under any name. */
const SHARE_ALONE = 0.7;
/** A sheet we wrote and know by name or caption may have lost most of its headers. */
const SHARE_KNOWN = 0.15;

/** Finds a ledger among the sheets: by the name it last had, its own name, its caption, or its headers. */
export function locateLedger<Row>(
  definition: LedgerDefinition<Row>,
  tables: readonly RawTable[],
  record: LedgerRecord | undefined,
): LocatedLedger | undefined {
  let best: LocatedLedger | undefined;
  let most = 0;
  for (const table of tables) {
    if (table.visibility === 'very-hidden') continue;
    const names = namesOf(definition, table, record);
    const columns = locateColumns(table, definition, record, names.any);
    if (columns === undefined) continue;
    const score = scoreOf(definition, { table, columns }, record, names);
    if (score > most) {
      most = score;
      best = { table, columns };
    }
  }
  return best;
}

/** How surely the sheet is the ledger; 0 when it is not. */
function scoreOf<Row>(
  definition: LedgerDefinition<Row>,
  located: LocatedLedger,
  record: LedgerRecord | undefined,
  { lastName, ownName, captioned }: Names,
): number {
  const share = located.columns.positions.size / definition.columns.length;
  const enough =
    ((lastName || captioned) && share >= SHARE_KNOWN) ||
    (ownName && share >= SHARE_BY_NAME) ||
    (record !== undefined && share >= SHARE_ALONE && holdsRows(definition, located, record));
  if (!enough) return 0;
  return share * 10 + (lastName ? 4 : 0) + (captioned ? 3 : 0) + (ownName ? 1 : 0);
}

/** What says beside the headers that a sheet is the ledger. */
interface Names {
  readonly lastName: boolean;
  readonly ownName: boolean;
  readonly captioned: boolean;
  readonly any: boolean;
}

function namesOf<Row>(
  definition: LedgerDefinition<Row>,
  table: RawTable,
  record: LedgerRecord | undefined,
): Names {
  const lastName = table.name === record?.sheetName;
  const ownName = table.name === definition.sheetName;
  const captioned = hasCaption(definition, table);
  return { lastName, ownName, captioned, any: lastName || ownName || captioned };
}

/** Half of the rows we remember stand in the sheet: it is the one we wrote, not last year's or another town's. */
function holdsRows<Row>(
  definition: LedgerDefinition<Row>,
  { table, columns }: LocatedLedger,
  record: LedgerRecord,
): boolean {
  const standing = new Set<string>();
  const positions = identifyingColumns(definition).map((id) => columns.positions.get(id) ?? -1);
  for (let row = columns.headerRow + 1; row < table.rows.length; row++) {
    const texts = positions.map((column) => cellText(cellAt(table, row, column)).trim());
    addSignatures(standing, signaturesOf(definition, texts));
  }
  let remembered = 0;
  let found = 0;
  for (const row of record.rows.values()) {
    if (row.deleted === true) continue;
    remembered++;
    const texts = seenTexts(definition, row) ?? recordedTexts(definition, row);
    if (
      signaturesOf(definition, texts).some(
        (text, place) => text !== undefined && standing.has(`${place}:${text}`),
      )
    ) {
      found++;
    }
  }
  return found * 2 >= remembered;
}

function addSignatures(standing: Set<string>, signatures: Signatures): void {
  signatures.forEach((text, place) => {
    if (text !== undefined) standing.add(`${place}:${text}`);
  });
}

/** Our caption among the first rows, with the title of this ledger. */
function hasCaption<Row>(definition: LedgerDefinition<Row>, table: RawTable): boolean {
  const title = plainHeader(definition.title);
  return table.rows.slice(0, TOP_ROWS).some((row) =>
    row.some((cell) => {
      const text = plainHeader(cellText(cell));
      return text.startsWith(CAPTION_MARK) && text.includes(title);
    }),
  );
}
