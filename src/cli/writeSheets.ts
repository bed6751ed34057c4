import { basename, extname, resolve } from 'node:path';
import type { CheckResult } from '../domain/check';
import { STATE_SHEET } from '../domain/ledger/stateSheet';
import type { RawTable } from '../domain/rawTable';
import { type CheckedWorkbooks, JobRefused } from '../jobs/checkWorkbooks';
import { generateSheets, receiptOf } from '../jobs/generateSheets';
import type { FileWorkbook } from '../workbook/port';
import { saveFile } from '../workbook/xlsx/nodeFile';
import { newWorkbook } from '../workbook/xlsx/openWorkbook';
import type { Arguments } from './arguments';
import { exists, openWorkbookFile, refuseOtherThanXlsx } from './files';

/** Sheets that were written, the check they tell of, and the sentences of the receipt. */
export interface Written {
  readonly result: CheckResult;
  readonly receipt: readonly string[];
}

/** Where generated sheets go: a workbook and the path it will be saved to. */
export interface Target {
  readonly workbook: FileWorkbook;
  readonly path: string;
  /** The path holds a file already: only what an earlier run made may be written into. */
  readonly exists?: true;
}

/** Plans the generated sheets over the target of the check, and writes them. */
export async function writeSheets(
  target: Target,
  checked: CheckedWorkbooks,
  only: readonly string[] | undefined,
): Promise<Written> {
  refuseForeign(target, checked.tablesOf.get(target.workbook) ?? []);
  const generated = generateSheets(checked, target.workbook, only);
  const { plan, notes, result } = generated;
  if (plan.writes.length > 0) await target.workbook.apply(plan);
  await saveFile(target.workbook, target.path);
  const receipt = [...receiptOf(plan), ...notes, ...staleCopies(checked, target.workbook)];
  return {
    result,
    receipt: [`已写入《${basename(target.path)}》：`, ...receipt.map((line) => `  ${line}`)],
  };
}

/**
 * The workbook to write into: the clerk's own file where told so; an earlier result, so that what was
 * typed there is kept; otherwise a copy of the one patchable file, or a new workbook.
 */
export async function targetOf(
  given: Arguments,
  workbooks: readonly FileWorkbook[],
): Promise<Target> {
  const path = given.text('out');
  if (given.has('in-place')) {
    refuseTwoPlaces(path);
    return inPlace(given, workbooks);
  }
  if (path === undefined) throw new JobRefused('没有写结果放到哪里；例如 --out 结果.xlsx。');
  refuseOtherThanXlsx(path);
  const standing = await exists(path);
  const workbook = standing ? await standingFile(path, given) : copyOrNew(path, workbooks);
  refuseOtherKind(workbook, path);
  return standing ? { workbook, path, exists: true } : { workbook, path };
}

function refuseTwoPlaces(path: string | undefined): void {
  if (path === undefined) return;
  throw new JobRefused(
    '--out 和 --in-place 只能写一个：写回原文件用 --in-place，写到另一个文件用 --out。',
  );
}

function copyOrNew(path: string, workbooks: readonly FileWorkbook[]): FileWorkbook {
  const only = workbooks.length === 1 ? workbooks[0] : undefined;
  return only?.canWrite === true ? only : newWorkbook(basename(path));
}

function inPlace(given: Arguments, workbooks: readonly FileWorkbook[]): Target {
  const workbook = workbooks.length === 1 ? workbooks[0] : undefined;
  const path = given.positionals[0];
  if (workbook === undefined || path === undefined) {
    throw new JobRefused('--in-place 一次只能写一个文件；多个文件请用 --out 写到新文件。');
  }
  if (!workbook.canWrite) {
    throw new JobRefused(`“${workbook.name}”这种格式不能写回，请用 --out 结果.xlsx 写到新文件。`);
  }
  return { workbook, path };
}

async function standingFile(path: string, given: Arguments): Promise<FileWorkbook> {
  const name = basename(path);
  if (given.positionals.some((input) => resolve(input) === resolve(path))) {
    throw new JobRefused(
      `“${name}”就是要检查的文件；要写回原文件请用 --in-place，否则请换一个文件名。`,
    );
  }
  return openWorkbookFile(path);
}

/** An existing file is only ever brought up to date, and only when an earlier run made it. */
export function refuseForeign(
  { workbook, path, exists }: Target,
  tables: readonly RawTable[],
): void {
  if (exists !== true) return;
  if (workbook.canWrite && tables.some((table) => table.name === STATE_SHEET)) return;
  throw new JobRefused(
    `“${basename(path)}”已经存在，又不是本工具生成的，没有改动；请换一个文件名。`,
  );
}

/** A file must be called what it is, with macros or without, or Excel will not open it. */
export function refuseOtherKind({ name, extension }: FileWorkbook, path: string): void {
  if (extension === extname(path).toLowerCase()) return;
  throw new JobRefused(`“${name}”的结果要写成 ${extension} 文件；请改用 --out 结果${extension}。`);
}

/** Copies of lists in an earlier result that are no longer what the lists say. They are the clerk's and stay. */
function staleCopies({ tablesOf }: CheckedWorkbooks, target: FileWorkbook): readonly string[] {
  const standing = new Map((tablesOf.get(target) ?? []).map((table) => [table.name, table]));
  const notes: string[] = [];
  for (const [workbook, tables] of tablesOf) {
    if (workbook === target) continue;
    for (const table of tables) {
      const copy = standing.get(table.name);
      if (copy === undefined || sameRows(copy, table)) continue;
      notes.push(
        `工作表“${table.name}”在结果文件中是上次的副本，与《${workbook.name}》现在的内容不同，没有改动；名单和台账以《${workbook.name}》为准。`,
      );
    }
  }
  return notes;
}

function sameRows(one: RawTable, other: RawTable): boolean {
  const { length } = one.rows;
  if (length !== other.rows.length) return false;
  return one.rows.every((row, index) => JSON.stringify(row) === JSON.stringify(other.rows[index]));
}
