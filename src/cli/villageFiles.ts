import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SplitFile } from '../jobs/splitWorkbook';
import { villageWorkbook } from '../jobs/villageWorkbook';
import type { FileWorkbook } from '../workbook/port';
import { saveFile } from '../workbook/xlsx/nodeFile';
import { refuseTaken } from './files';

/** Cuts the villages' files from a workbook and writes them all or none; the line of the receipt. */
export async function writeVillageFiles(
  workbook: FileWorkbook,
  files: readonly SplitFile[],
  folder: string,
): Promise<string> {
  await refuseTaken(
    folder,
    files.map(({ name }) => name),
  );
  const made: { readonly name: string; readonly content: FileWorkbook }[] = [];
  for (const file of files) {
    made.push({ name: file.name, content: await villageWorkbook(workbook, file) });
  }
  await mkdir(folder, { recursive: true });
  for (const { name, content } of made) await saveFile(content, join(folder, name));
  const names = files.map(({ name }) => name).join('、');
  return `已写入文件夹“${folder}”，共${files.length}个文件：${names}`;
}
