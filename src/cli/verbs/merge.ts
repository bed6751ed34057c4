import { basename } from 'node:path';
import { JobRefused } from '../../jobs/checkWorkbooks';
import { receiptOf } from '../../jobs/generateSheets';
import { merge } from '../../jobs/merge';
import { mergeJson } from '../../jobs/mergeJson';
import { type PlannedMerge, planMerge } from '../../jobs/mergeWorkbooks';
import { saveFile } from '../../workbook/xlsx/nodeFile';
import type { FileWorkbook } from '../../workbook/port';
import { type Arguments, readArguments } from '../arguments';
import { EXIT } from '../exit';
import { exists, refuseOtherThanXlsx } from '../files';
import { mergeText } from '../printMerge';
import { progressLine } from '../progressLine';
import { requestFrom } from '../request';
import { writePieces } from '../writeJson';
import { refuseOtherKind } from '../writeSheets';

/** `anju merge`: the villages' files back into the township's. Without `--out` it only says what it would do. */
export async function runMerge(words: readonly string[]): Promise<number> {
  const given = readArguments(merge, words);
  const { workbooks, ...options } = await requestFrom(given);
  const [town, ...villages] = workbooks;
  if (town === undefined || villages.length === 0) {
    throw new JobRefused('要写总表和至少一个村文件；例如：anju merge 总表.xlsx 红军村.xlsx。');
  }
  const path = await targetPath(given, town);
  const { progress, done } = progressLine('读取');
  const read = async (workbook: FileWorkbook) => ({
    name: workbook.name,
    tables: await workbook.readSheets(progress),
  });
  const files = [];
  for (const village of villages) files.push(await read(village));
  const planned = planMerge(await read(town), files, options);
  done();
  const receipt = path === undefined ? '' : await write(town, planned, path);
  const json = given.text('json');
  if (json !== undefined) {
    await writePieces([JSON.stringify(mergeJson(planned), null, 1), '\n'], json);
  }
  if (json !== '-') console.log(`${mergeText(planned)}${receipt}`);
  return planned.listed.length === 0 ? EXIT.clean : EXIT.findings;
}

/** Where the merged workbook goes; undefined where nothing is to be written. */
async function targetPath(given: Arguments, town: FileWorkbook): Promise<string | undefined> {
  const path = given.has('in-place') ? given.positionals[0] : given.text('out');
  if (path === undefined) return undefined;
  if (!town.canWrite) {
    throw new JobRefused(`总表“${town.name}”不是 .xlsx，不能写入；请先在 Excel 中另存为 .xlsx。`);
  }
  refuseOtherThanXlsx(path);
  refuseOtherKind(town, path);
  if (!given.has('in-place') && (await exists(path))) {
    throw new JobRefused(
      `“${basename(path)}”已经存在，没有改动；请换一个文件名，要写回总表请用 --in-place。`,
    );
  }
  return path;
}

async function write(town: FileWorkbook, { plan }: PlannedMerge, path: string): Promise<string> {
  if (plan.writes.length > 0) await town.apply(plan);
  await saveFile(town, path);
  const lines = receiptOf(plan).map((line) => `  ${line}`);
  return `\n\n已写入《${basename(path)}》：\n${lines.join('\n')}`;
}
