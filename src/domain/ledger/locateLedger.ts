import { cellText } from '../cell';
import type { LedgerDefinition } from '../ledger';
import type { RawTable } from '../rawTable';
import { CAPTION_MARK } from './layoutSheet';
import type { LedgerRecord } from './ledgerState';
import { type LocatedColumns, locateColumns, plainHeader } from './locateColumns';

/** The sheet a ledger lives in today. */
export interface LocatedLedger {
  readonly table: RawTable;
  readonly columns: LocatedColumns;
}

const TOP_ROWS = 10;
/** Share of headers by which a sheet is taken for the ledger although only its name says so. */
const SHARE_BY_NAME = 0.5;
/** Share of headers by which a ledger we wrote is known under any name. */
const SHARE_ALONE = 0.8;
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
    const columns = locateColumns(table, definition, record);
    if (columns === undefined) continue;
    const score = scoreOf(definition, table, columns, record);
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
  table: RawTable,
  columns: LocatedColumns,
  record: LedgerRecord | undefined,
): number {
  const share = columns.positions.size / definition.columns.length;
  const lastName = table.name === record?.sheetName;
  const ownName = table.name === definition.sheetName;
  const captioned = hasCaption(definition, table);
  const enough =
    ((lastName || captioned) && share >= SHARE_KNOWN) ||
    (ownName && share >= SHARE_BY_NAME) ||
    (record !== undefined && share >= SHARE_ALONE);
  if (!enough) return 0;
  return share * 10 + (lastName ? 4 : 0) + (captioned ? 3 : 0) + (ownName ? 1 : 0);
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
