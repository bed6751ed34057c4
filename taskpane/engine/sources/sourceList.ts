import { type LayoutOptions, readSheets } from '../../../src/domain/layout/readSheets';
import { isStateSheet } from '../../../src/domain/layout/sheetRole';
import type { RawTable } from '../../../src/domain/rawTable';
import { recogniseSystem } from '../../../src/domain/reconcile/recogniseSystem';
import type { SystemDefinition } from '../../../src/domain/reconcile/system';
import type { SheetReading, SheetRole } from '../../../src/domain/sheetReading';
import { reconcileRules } from '../../../src/policy/reconcile';
import { exportOptions } from '../../../src/policy/reconcile/exportOptions';
import type { SourceSheet, SystemChoice } from './sourcesEngine';

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
  const tops = tables.map(topOf);
  const { sheets } = readSheets(tops, exportOptions(layout, tops, undefined, false));
  return sheets.flatMap((sheet, index) => {
    const table = tables[index];
    if (table === undefined || table.visibility === 'very-hidden') return [];
    return [sourceSheet(file, sheet, table, layout)];
  });
}

function sourceSheet(
  file: string | undefined,
  sheet: SheetReading,
  table: RawTable,
  layout: LayoutOptions,
): SourceSheet {
  const isOwn = OWN.has(sheet.role);
  const system = isOwn ? undefined : recogniseSystem([sheet], reconcileRules.systems);
  const { role, roleReason, headerRows } =
    system === undefined ? sheet : asExport(sheet, system, layout);
  return {
    ...{ id: sheetId(table), file, sheet: table.name, isOwn },
    rows: Math.max(table.rows.length - (headerRows.at(-1) ?? -1) - 1, 0),
    isList: LISTS.has(role),
    reason: roleReason,
    system: system?.id,
  };
}

/** The sheet read with what its system calls its columns. */
function asExport(sheet: SheetReading, system: SystemDefinition, layout: LayoutOptions) {
  const { table } = sheet;
  const [read] = readSheets([table], exportOptions(layout, [table], system, false)).sheets;
  return read ?? sheet;
}

/** State sheets are read whole: they say which of the others this tool has made. */
function topOf(table: RawTable): RawTable {
  return isStateSheet(table.name) ? table : { ...table, rows: table.rows.slice(0, TOP_ROWS) };
}
