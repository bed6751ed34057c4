import { cellText } from '../cell';
import { recordedHeads } from '../ledger/stateSheet';
import type { RawTable } from '../rawTable';
import type { SheetRole } from '../sheetReading';
import { isVisitLedger } from '../visits/visitFields';
import { ROWS_SEARCHED } from './findHeader';
import { isStateSheet } from './sheetRole';

/** Share of the recorded headers by which a sheet of the recorded name is ours. */
const SHARE_NAMED = 0.5;
/** … and one of any name: no household list has nearly all columns of a generated one. */
const SHARE_ALONE = 0.9;

/**
 * The sheets we generated, as the state sheet of their workbook remembers them, and what they are to the check: so that
 * a list whose caption the clerk deleted is not read as households.
 */
export function recordedRoles(tables: readonly RawTable[]): ReadonlyMap<RawTable, SheetRole> {
  const roles = new Map<RawTable, SheetRole>();
  for (const state of tables.filter(({ name }) => isStateSheet(name))) {
    const heads = recordedHeads(state);
    for (const table of tables) {
      if (table.workbook !== state.workbook || isStateSheet(table.name)) continue;
      const head = heads.find(({ sheetName, headers }) => {
        const needed = sheetName === table.name ? SHARE_NAMED : SHARE_ALONE;
        return shareStanding(table, headers) >= needed;
      });
      if (head !== undefined) roles.set(table, roleOfLedger(head.id));
    }
  }
  return roles;
}

/** Of the generated sheets the rectification ledger and what was found on site are read back, of whichever regime. */
function roleOfLedger(id: string): SheetRole {
  if (isVisitLedger(id)) return 'site-visit-list';
  return id.startsWith('rectification-ledger') ? 'rectification-ledger' : 'generated';
}

/** The largest share of these headers that stands in one row. */
function shareStanding(table: RawTable, headers: readonly string[]): number {
  if (headers.length === 0) return 0;
  const wanted = new Set(headers.map(plain));
  let most = 0;
  for (const row of table.rows.slice(0, ROWS_SEARCHED)) {
    const texts = new Set(row.map((cell) => plain(cellText(cell))));
    let standing = 0;
    for (const header of wanted) if (texts.has(header)) standing++;
    most = Math.max(most, standing);
  }
  return most / wanted.size;
}

function plain(text: string): string {
  return text.replace(/\s/g, '');
}
