import type { CheckResult, Exemption } from '../domain/check';
import { checkSheets } from '../domain/judge/checkSheets';
import { readSheets } from '../domain/layout/readSheets';
import { parseIsoDate } from '../domain/partialDate';
import type { Profile } from '../domain/profile';
import type { RawTable } from '../domain/rawTable';
import type { Progress, Workbook } from '../workbook/port';

/** What every job that checks is told. */
export interface CheckRequest {
  readonly workbooks: readonly Workbook[];
  readonly profile: Profile;
  /** `yyyy-mm-dd` */
  readonly day: string;
  readonly onlySheets?: readonly string[];
  readonly exemptions?: readonly Exemption[];
  readonly progress?: Progress;
}

export interface CheckedWorkbooks {
  readonly result: CheckResult;
  readonly tables: readonly RawTable[];
}

/** A job was asked for something it cannot do. The message is a Chinese sentence with what to do. */
export class JobRefused extends Error {
  override readonly name = 'JobRefused';
}

/** Reads all workbooks and checks their households together, as one list. */
export async function checkWorkbooks(request: CheckRequest): Promise<CheckedWorkbooks> {
  const tables: RawTable[] = [];
  for (const workbook of request.workbooks) {
    tables.push(...(await workbook.readSheets(request.progress)));
  }
  return { result: checkTables(tables, request), tables };
}

/** The same over tables already read: what custom functions have. */
export function checkTables(
  tables: readonly RawTable[],
  request: Omit<CheckRequest, 'workbooks' | 'progress'>,
): CheckResult {
  const { profile, day, onlySheets, exemptions } = request;
  const today = parseIsoDate(day);
  if (today?.day === undefined) {
    throw new JobRefused(`检查日期“${day}”不是一个日期，请写成 2024-10-13 这样。`);
  }
  refuseUnknownSheets(tables, onlySheets);
  const read = readSheets(tables, {
    ...profile,
    today,
    ...(onlySheets === undefined ? {} : { onlySheets }),
  });
  return checkSheets({ read, profile, day, ...(exemptions === undefined ? {} : { exemptions }) });
}

function refuseUnknownSheets(
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
