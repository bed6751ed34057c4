import type { CheckResult, Exemption, SheetsRead } from '../domain/check';
import { groupBy } from '../domain/grouping';
import { checkSheets } from '../domain/judge/checkSheets';
import { type LayoutOptions, readSheets } from '../domain/layout/readSheets';
import { rereadSheets } from '../domain/layout/rereadSheets';
import { isStateSheet } from '../domain/layout/sheetRole';
import { parseIsoDate } from '../domain/partialDate';
import type { Profile } from '../domain/profile';
import type { RawTable } from '../domain/rawTable';
import type { SheetRole } from '../domain/sheetReading';
import type { Progress, Workbook } from '../workbook/port';
import { JobRefused } from './jobRefused';
import { refuseSameList } from './refuseSameList';

export { JobRefused } from './jobRefused';

/** How tables are to be checked. */
export interface CheckOptions {
  readonly profile: Profile;
  /** `yyyy-mm-dd` */
  readonly day: string;
  readonly onlySheets?: readonly string[] | undefined;
  readonly exemptions?: readonly Exemption[];
}

/** What every job that checks is told. */
export interface CheckRequest extends CheckOptions {
  readonly workbooks: readonly Workbook[];
  /**
   * A workbook of an earlier run that will be brought up to date, beside those with the lists. Its
   * rectification ledger and site visit list count; the lists it may hold are yesterday's copies and do not.
   */
  readonly target?: Workbook;
  readonly progress?: Progress;
}

export interface CheckedTables {
  readonly result: CheckResult;
  /** The tables that were checked, in the order in which their workbooks were given. */
  readonly tables: readonly RawTable[];
  readonly options: CheckOptions;
}

export interface CheckedWorkbooks extends CheckedTables {
  readonly tablesOf: ReadonlyMap<Workbook, readonly RawTable[]>;
}

/** Reads all workbooks and checks their households together, as one list. Throws JobRefused for one list in two files. */
export async function checkWorkbooks(request: CheckRequest): Promise<CheckedWorkbooks> {
  const { workbooks, target, progress, ...options } = request;
  const tablesOf = new Map<Workbook, readonly RawTable[]>();
  for (const workbook of workbooks) tablesOf.set(workbook, await workbook.readSheets(progress));
  const given = [...tablesOf.values()];
  const tables = given.flat();
  if (target !== undefined && !tablesOf.has(target)) {
    const standing = await target.readSheets(progress);
    tablesOf.set(target, standing);
    tables.push(...readBack(standing, options));
  }
  const result = checkTables(tables, options);
  refuseSameList(result, given);
  return { result, tables, tablesOf, options };
}

/** The generated sheets in which people answer, and the state sheet, which tells their answers from our proposals. */
function readBack(tables: readonly RawTable[], options: CheckOptions): readonly RawTable[] {
  const { sheets } = readSheets(tables, layoutOptions({ ...options, onlySheets: undefined }));
  return sheets
    .filter(({ role, table }) => READ_BACK.has(role) || isStateSheet(table.name))
    .map(({ table }) => table);
}

const READ_BACK: ReadonlySet<SheetRole> = new Set<SheetRole>([
  'rectification-ledger',
  'site-visit-list',
]);

/** The same over tables already read: what custom functions have. */
export function checkTables(tables: readonly RawTable[], options: CheckOptions): CheckResult {
  const read = readTables(tables, options);
  refuseNoList(read);
  return judge(read, options);
}

/**
 * The same where nobody is sent away: without a list there are no households, but the sheets are there to be shown,
 * so that a person can say what their columns are.
 */
export function checkAnyTables(tables: readonly RawTable[], options: CheckOptions): CheckResult {
  return judge(readTables(tables, options), options);
}

function readTables(tables: readonly RawTable[], options: CheckOptions): SheetsRead {
  const layout = layoutOptions(options);
  refuseUnknownSheets(tables, options.onlySheets);
  return readSheets(tables, layout);
}

/** Checks again after some tables were changed or came to the end; lists that are the same are not read again. */
export function checkAgain(
  before: SheetsRead,
  tables: readonly RawTable[],
  options: CheckOptions,
): CheckResult {
  return judge(rereadSheets(before, tables, layoutOptions(options)), options);
}

function judge(read: SheetsRead, { profile, day, exemptions }: CheckOptions): CheckResult {
  return checkSheets({ read, profile, day, ...(exemptions === undefined ? {} : { exemptions }) });
}

/** How sheets are read. Throws JobRefused for a day that is none. */
export function layoutOptions({ profile, day, onlySheets }: CheckOptions): LayoutOptions {
  const today = parseIsoDate(day);
  if (today?.day === undefined) {
    throw new JobRefused(`检查日期“${day}”不是一个日期，请写成 2024-10-13 这样。`);
  }
  return { ...profile, today, ...(onlySheets === undefined ? {} : { onlySheets }) };
}

/** Throws JobRefused for a sheet that was asked for and is not there. */
export function refuseUnknownSheets(
  tables: readonly RawTable[],
  onlySheets: readonly string[] | undefined,
): void {
  const names = new Set(tables.map((table) => table.name));
  for (const wanted of onlySheets ?? []) {
    if (names.has(wanted)) continue;
    const there = tables
      .filter((table) => table.visibility !== 'very-hidden')
      .map((table) => `“${table.name}”`);
    throw new JobRefused(`没有名为“${wanted}”的工作表；文件里有：${there.join('、')}。`);
  }
}

const LISTS: ReadonlySet<SheetRole> = new Set<SheetRole>([
  'household-list',
  'person-list',
  'rectification-ledger',
]);
const NAMED_AT_MOST = 5;

/** Whether some sheet is a list of households or persons, or a ledger of them; it may be an empty one. */
export function hasList({ sheets }: Pick<SheetsRead, 'sheets'>): boolean {
  return sheets.some(({ role }) => LISTS.has(role));
}

/**
 * No household found because no sheet is a list is no result: the clerk gave the wrong file, or headers nobody
 * knows. Throws JobRefused, which names the sheets and why each is none.
 */
export function refuseNoList({ sheets }: Pick<SheetsRead, 'sheets'>): void {
  if (hasList({ sheets })) return;
  const seen = sheets.filter(({ table }) => table.visibility !== 'very-hidden');
  const named = [...groupBy(seen.slice(0, NAMED_AT_MOST), ({ roleReason }) => roleReason)].map(
    ([reason, group]) => `${sheetNames(group)}：${reason}`,
  );
  throw new JobRefused(
    `没有找到住户名单，无法检查。${named.join('；')}。请换一个文件；其中有住户表的，请把列名改成“户主姓名”“证件号码”这样的规范名称再检查。`,
  );
}

/** `《甲.xlsx》的“一组”、“二组”，《乙.xlsx》的“名单”` */
function sheetNames(sheets: SheetsRead['sheets']): string {
  return [...groupBy(sheets, ({ table }) => table.workbook)]
    .map(
      ([workbook, own]) =>
        `《${workbook}》的${own.map(({ table }) => `“${table.name}”`).join('、')}`,
    )
    .join('，');
}
