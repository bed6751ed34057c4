import { type LayoutOptions, readSheets } from '../../../src/domain/layout/readSheets';
import { isStateSheet } from '../../../src/domain/layout/sheetRole';
import type { RawTable } from '../../../src/domain/rawTable';
import { recogniseSystem } from '../../../src/domain/reconcile/recogniseSystem';
import type { SheetReading, SheetRole } from '../../../src/domain/sheetReading';
import { reconcileRules } from '../../../src/policy/reconcile';
import type { SourceSheet, SystemChoice } from './reconcileEngine';

/** Rows that say what a sheet is; however long it is, it is recognised at once. */
const TOP_ROWS = 200;

const LISTS: ReadonlySet<SheetRole> = new Set<SheetRole>([
  'household-list',
  'person-list',
  'source',
  'rectification-ledger',
]);
const OWN: ReadonlySet<SheetRole> = new Set<SheetRole>(['generated', 'rectification-ledger']);

/** Every system there is, for choosing. */
export function systemChoices(): readonly SystemChoice[] {
  return reconcileRules.systems.map(({ id, label, name }) => ({ id, label, name }));
}

/** Excel's own way to name a sheet of a file. */
export function sheetId({ workbook, name }: Pick<RawTable, 'workbook' | 'name'>): string {
  return `[${workbook}]${name}`;
}

/**
 * What the sheets of one file seem to be, by their tops; what nobody can see is left out.
 * @param file its name; undefined for the workbook itself.
 */
export function sourceSheets(
  file: string | undefined,
  tables: readonly RawTable[],
  layout: LayoutOptions,
): readonly SourceSheet[] {
  const { sheets } = readSheets(tables.map(topOf), layout);
  return sheets.flatMap((sheet, index) => {
    const table = tables[index];
    if (table === undefined || table.visibility === 'very-hidden') return [];
    return [sourceSheet(file, sheet, table)];
  });
}

function sourceSheet(file: string | undefined, sheet: SheetReading, table: RawTable): SourceSheet {
  return {
    id: sheetId(table),
    file,
    sheet: table.name,
    rows: Math.max(table.rows.length - (sheet.headerRows.at(-1) ?? -1) - 1, 0),
    isList: LISTS.has(sheet.role),
    isOwn: OWN.has(sheet.role),
    reason: sheet.roleReason,
    system: recogniseSystem([sheet], reconcileRules.systems)?.id,
  };
}

/** State sheets are read whole: they say which of the others this tool has made. */
function topOf(table: RawTable): RawTable {
  return isStateSheet(table.name) ? table : { ...table, rows: table.rows.slice(0, TOP_ROWS) };
}
