import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { JobRefused } from '../jobs/checkWorkbooks';
import type { FileWorkbook } from '../workbook/port';
import { openFile } from '../workbook/xlsx/nodeFile';

/** Opens a workbook file, or throws one Chinese sentence that names the file and what to do. */
export async function openWorkbookFile(path: string): Promise<FileWorkbook> {
  await refuseMissing(path);
  return openFile(path);
}

/** Reads a JSON file, or throws one Chinese sentence. */
export async function readJson(path: string): Promise<unknown> {
  await refuseMissing(path);
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new JobRefused(`“${basename(path)}”不是有效的 JSON 文件，请检查括号、引号和逗号。`);
  }
}

/** Files are written as .xlsx, whatever was read. */
export function refuseOtherThanXlsx(path: string): void {
  if (['.xlsx', '.xlsm'].includes(extname(path).toLowerCase())) return;
  throw new JobRefused(
    `只能写 .xlsx 文件，“${basename(path)}”不是；请改成 ${basename(path)}.xlsx 这样的名字。`,
  );
}

/** Whether a file or folder is there. */
export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** Throws JobRefused when one of these files is there already: several files are written all or none. */
export async function refuseTaken(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    if (!(await exists(join(folder, name)))) continue;
    throw new JobRefused(
      `文件夹“${folder}”里已有“${name}”，没有写任何文件；请换一个文件夹，或先移走旧文件。`,
    );
  }
}

async function refuseMissing(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new JobRefused(`找不到文件“${path}”，请检查路径和文件名。`);
  if (found.isDirectory()) throw new JobRefused(`“${path}”是文件夹，请写出其中的工作簿文件名。`);
}
