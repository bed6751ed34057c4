import { basename } from 'node:path';
import type { CheckResult } from '../domain/check';
import { type CheckedWorkbooks, JobRefused } from '../jobs/checkWorkbooks';
import { type GeneratedSheets, generateSheets } from '../jobs/generateSheets';
import { saveFile } from '../workbook/xlsx/nodeFile';
import { type FileWorkbook, newWorkbook } from '../workbook/xlsx/openWorkbook';
import type { Arguments } from './arguments';
import { refuseOtherThanXlsx } from './files';

export function wantsOutput(given: Arguments): boolean {
  return given.has('out') || given.has('in-place');
}

/** Sheets that were written, the check they tell of, and the sentences of the receipt. */
export interface Written {
  readonly result: CheckResult;
  readonly receipt: readonly string[];
}

/** Writes generated sheets where the clerk asked for them. */
export async function writeSheets(
  given: Arguments,
  workbooks: readonly FileWorkbook[],
  checked: CheckedWorkbooks,
  only: readonly string[] | undefined,
): Promise<Written> {
  const { workbook, path } = targetOf(given, workbooks);
  const generated = generateSheets(checked, workbook, only);
  return { result: generated.result, receipt: await writeInto(workbook, path, generated) };
}

/** Applies planned sheets and saves; an unchanged workbook is not written when it would land on itself. */
export async function writeInto(
  workbook: FileWorkbook,
  path: string,
  planned: GeneratedSheets,
): Promise<readonly string[]> {
  if (planned.plan.writes.length > 0) await workbook.apply(planned.plan);
  await saveFile(workbook, path);
  const sentences =
    planned.plan.writes.length === 0
      ? ['各表都已是最新，没有改动任何单元格。']
      : planned.plan.sentences;
  return [`已写入《${basename(path)}》：`, ...sentences.map(indent), ...planned.notes.map(indent)];
}

function indent(sentence: string): string {
  return `  ${sentence}`;
}

/** One patchable file: a copy of it. Several files, or a format that cannot be patched: a new workbook. */
function targetOf(
  given: Arguments,
  workbooks: readonly FileWorkbook[],
): { readonly workbook: FileWorkbook; readonly path: string } {
  const only = workbooks.length === 1 ? workbooks[0] : undefined;
  if (given.has('in-place')) {
    const path = given.positionals[0];
    if (only === undefined || path === undefined) {
      throw new JobRefused('--in-place 一次只能写一个文件；多个文件请用 --out 写到新文件。');
    }
    if (!only.canWrite) {
      throw new JobRefused(`“${only.name}”这种格式不能写回，请用 --out 结果.xlsx 写到新文件。`);
    }
    return { workbook: only, path };
  }
  const path = given.text('out');
  if (path === undefined) throw new JobRefused('没有写结果放到哪里；例如 --out 结果.xlsx。');
  refuseOtherThanXlsx(path);
  return { workbook: only?.canWrite === true ? only : newWorkbook(basename(path)), path };
}
