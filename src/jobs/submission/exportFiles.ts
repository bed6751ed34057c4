import { applyWrites } from '../../domain/applyPlan';
import { type CellValue, cellText } from '../../domain/cell';
import { groupBy } from '../../domain/grouping';
import type { RawTable } from '../../domain/rawTable';
import { NO_VILLAGE } from '../../domain/summary';
import type { SheetContent } from '../../domain/writePlan';
import { type ExportTable, exportTables } from '../../ledgers/submission/exportTables';
import { villageLabel } from '../../domain/villageLabel';
import { villageOf } from '../../ledgers/householdColumns';
import { JobRefused } from '../jobRefused';
import type { PlannedSubmission } from '../submitWorkbooks';
import { countGuarded, csvText } from './csv';
import { exportSheet } from './exportSheet';
import { safeFileName, uniqueNames } from './fileName';
import { encodeGbk, NotInGbk } from './gbk';

export type Split = 'sheet' | 'village';
export type CsvEncoding = 'utf-8' | 'gbk';

export interface ExportOptions {
  readonly split: Split;
  /** CSV instead of workbooks. */
  readonly csv?: CsvEncoding;
}

/** One file to be written; the entry makes the workbook. */
export type ExportFile = { readonly name: string; readonly rows: number } & (
  | { readonly kind: 'workbook'; readonly sheets: readonly SheetContent[] }
  | { readonly kind: 'csv'; readonly bytes: Uint8Array<ArrayBuffer> }
);

export interface ExportFiles {
  readonly files: readonly ExportFile[];
  /** Chinese sentences. */
  readonly notes: readonly string[];
}

/**
 * The files that leave the office, from the workbook as it will stand: only rows that may be handed in, only the columns of
 * the receiving department, the clerk's edits in them. Throws JobRefused for characters that GBK does not have.
 */
export function exportFiles(
  planned: PlannedSubmission,
  standing: readonly RawTable[],
  options: ExportOptions,
): ExportFiles {
  const after = applyWrites(standing, planned.plan.writes, '');
  const tables = exportTables(planned.input, after);
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const parts = options.split === 'sheet' ? bySheet(filled) : byVillage(filled);
  const made = parts.flatMap((part) => filesOf(part, options, planned));
  const names = uniqueNames(made.map(({ name }) => safeFileName(name)));
  const files = made.map((file, index) => ({
    ...file,
    name: `${names[index] ?? file.name}${file.kind === 'csv' ? '.csv' : '.xlsx'}`,
  }));
  return { files, notes: [...tables.flatMap(({ notes }) => notes), ...csvNotes(filled, options)] };
}

interface Part {
  readonly name: string;
  readonly tables: readonly ExportTable[];
}

function bySheet(tables: readonly ExportTable[]): readonly Part[] {
  return tables.map((table) => ({ name: table.name, tables: [table] }));
}

/** One part a village, in the order in which villages first come. */
function byVillage(tables: readonly ExportTable[]): readonly Part[] {
  const villages = new Map<string, ExportTable[]>();
  for (const table of tables) {
    for (const [core, rows] of groupBy(table.rows, ({ row }) => villageOf(row))) {
      villages.set(core, [...(villages.get(core) ?? []), { ...table, rows }]);
    }
  }
  return [...villages.values()].map((own) => ({ name: villageName(own), tables: own }));
}

/** The fullest name that any row of the village gives. */
function villageName(tables: readonly ExportTable[]): string {
  const names = tables.flatMap(({ rows }) => rows.map(({ row }) => villageLabel(row.household)));
  const fullest = names.reduce((best, name) => (name.length > best.length ? name : best), '');
  return fullest === '' ? NO_VILLAGE : fullest;
}

function filesOf(
  { name, tables }: Part,
  { split, csv }: ExportOptions,
  { input }: PlannedSubmission,
): ExportFile[] {
  const renumbered = split === 'village' ? tables.map(renumber) : tables;
  if (csv === undefined) {
    const sheets = renumbered.map((table) => exportSheet(table, input));
    return [{ kind: 'workbook', name, sheets, rows: rowsIn(renumbered) }];
  }
  return renumbered.map((table) => {
    const own = split === 'sheet' ? name : `${name}_${table.name}`;
    return { kind: 'csv', name: own, bytes: csvBytes(table, csv), rows: table.rows.length };
  });
}

function rowsIn(tables: readonly ExportTable[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Each village's own file counts from 1. */
function renumber(table: ExportTable): ExportTable {
  const serial = table.columns.findIndex(({ fill }) => fill.from === 'serial');
  if (serial === -1) return table;
  return {
    ...table,
    rows: table.rows.map(({ row, cells }, index) => ({
      row,
      cells: cells.map((cell, at) => (at === serial ? index + 1 : cell)),
    })),
  };
}

const BYTE_ORDER_MARK = '\uFEFF';

function csvBytes(table: ExportTable, encoding: CsvEncoding): Uint8Array<ArrayBuffer> {
  const text = csvText(csvRows(table));
  if (encoding === 'utf-8') return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}`);
  try {
    return encodeGbk(text);
  } catch (error) {
    if (error instanceof NotInGbk) throw refuseCharacters(table, error.characters);
    throw error;
  }
}

function csvRows({ columns, rows }: ExportTable): readonly (readonly CellValue[])[] {
  return [columns.map(({ header }) => header), ...rows.map(({ cells }) => cells)];
}

/** Names the first cell that cannot be written. */
function refuseCharacters(table: ExportTable, characters: readonly string[]): JobRefused {
  const rows = csvRows(table);
  for (const [index, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const found = characters.filter((character) => cellText(cell).includes(character));
      if (found.length === 0) continue;
      const header = table.columns[column]?.header ?? '';
      return new JobRefused(
        `“${table.name}”第${index + 1}行“${header}”的“${cellText(cell)}”里有 GBK 写不出的字“${found.join('、')}”（共${characters.length}个这样的字），没有写任何文件；请改用 --csv utf-8，或写成 .xlsx。`,
      );
    }
  }
  return new JobRefused(`“${table.name}”里有 GBK 写不出的字：${characters.join('、')}。`);
}

function csvNotes(tables: readonly ExportTable[], { csv }: ExportOptions): string[] {
  if (csv === undefined || tables.length === 0) return [];
  const guarded = tables.reduce((sum, table) => sum + countGuarded(csvRows(table)), 0);
  const formulas =
    guarded === 0 ? [] : [`有${guarded}个单元格以 = + - @ 开头，前面加了单引号，以免被当成公式。`];
  return [
    ...formulas,
    'CSV 不能用 Excel 直接双击打开再保存，证件号码会丢失后几位；只用于导入系统，要查看请用 .xlsx。',
  ];
}
