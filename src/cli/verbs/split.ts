import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { JobRefused } from '../../jobs/checkWorkbooks';
import { split } from '../../jobs/split';
import { splitJson } from '../../jobs/splitJson';
import { type PlannedSplit, planSplit, type SplitFile } from '../../jobs/splitWorkbook';
import { saveFile } from '../../workbook/xlsx/nodeFile';
import type { FileWorkbook } from '../../workbook/xlsx/openWorkbook';
import { type Arguments, readArguments } from '../arguments';
import { EXIT } from '../exit';
import { refuseTaken } from '../files';
import { splitText } from '../printMerge';
import { progressLine } from '../progressLine';
import { requestFrom } from '../request';
import { writePieces } from '../writeJson';

/** `anju split`: one file a village; all of them are written or none. Without `--out` it only says what it would do. */
export async function runSplit(words: readonly string[]): Promise<number> {
  const given = readArguments(split, words);
  refuseOtherThanVillage(given);
  const { workbooks, ...options } = await requestFrom(given);
  const [workbook, another] = workbooks;
  if (workbook === undefined || another !== undefined) {
    throw new JobRefused('分村一次只能分一个总表；例如：anju split 总表.xlsx --out 分村。');
  }
  const { progress, done } = progressLine('读取');
  const tables = await workbook.readSheets(progress);
  done();
  const planned = planSplit({ name: workbook.name, tables }, options);
  const folder = given.text('out');
  const receipt = folder === undefined ? undefined : await writeFiles(workbook, planned, folder);
  const json = given.text('json');
  if (json !== undefined) {
    await writePieces([JSON.stringify(splitJson(planned), null, 1), '\n'], json);
  }
  if (json !== '-') console.log([splitText(planned), receipt ?? []].flat().join('\n\n'));
  return EXIT.clean;
}

function refuseOtherThanVillage(given: Arguments): void {
  const by = given.text('by') ?? 'village';
  if (by !== 'village') throw new JobRefused(`--by 只能写 village（按村）；现在写的是“${by}”。`);
}

async function writeFiles(
  workbook: FileWorkbook,
  { files }: PlannedSplit,
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
  return `已写入文件夹“${folder}”，共${made.length}个文件。各村改好后：anju merge ${workbook.name} ${folder}/*.xlsx --out 合并后.xlsx`;
}

async function villageWorkbook(
  workbook: FileWorkbook,
  { name, sheets, base }: SplitFile,
): Promise<FileWorkbook> {
  const made = await workbook.extract(name, sheets);
  await made.apply({ sentences: [], writes: [{ kind: 'create-sheet', content: base }] });
  return made;
}
