import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { JobRefused } from '../../jobs/jobRefused';
import { rollup } from '../../jobs/rollup';
import type { RolledFile, RollUp } from '../../domain/tally/rollUp';
import { rollUp } from '../../jobs/rollup/rollUp';
import { type Arguments, readArguments } from '../arguments';
import { EXIT } from '../exit';
import { progressLine } from '../progressLine';
import { countOne } from '../rollup/countOne';
import { folderFiles, type FolderFile } from '../rollup/folderFiles';
import { optionsFrom } from '../rollup/options';
import { rollUpText } from '../rollup/printRollUp';
import { countInThreads } from '../rollup/threads';
import { rollUpTarget, writeRollUp } from '../rollup/writeRollUp';
import { rollUpJsonPieces } from '../../jobs/rollup/rollUpJson';
import { writePieces } from '../writeJson';

/** `anju rollup`: every file of a folder is checked on its own, and what came of them is added up. */
export async function runRollup(words: readonly string[]): Promise<number> {
  const given = readArguments(rollup, words);
  const folder = await folderFrom(given);
  const options = await optionsFrom(words);
  const target = await rollUpTarget(given);
  const { files, skipped } = await folderFiles(folder, target?.path);
  if (files.length === 0) {
    throw new JobRefused(`文件夹“${folder}”里没有 .xlsx、.xlsm 或 .csv 文件，没有可以汇总的。`);
  }
  const counted = await countAll(files, words, threadsFrom(given));
  const result = rollUp(options.profile, options.day, [...counted, ...skipped]);
  const receipt = target === undefined ? [] : await writeRollUp(target, result);
  await tell(given, result, receipt);
  return exitCode(result);
}

async function countAll(
  files: readonly FolderFile[],
  words: readonly string[],
  threads: number,
): Promise<readonly RolledFile[]> {
  const { progress, done } = progressLine('汇总', '个文件');
  const counted: RolledFile[] = [];
  const take = (file: RolledFile): void => {
    counted.push(file);
    progress(counted.length, files.length);
  };
  if (threads > 0) await countInThreads(files, words, threads, take);
  else {
    const options = await optionsFrom(words);
    for (const file of files) take(await countOne(file, options));
  }
  done();
  return counted;
}

async function folderFrom({ positionals }: Arguments): Promise<string> {
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    throw new JobRefused('请写一个文件夹；例如：anju rollup 各乡镇住户表 --out 县汇总.xlsx。');
  }
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return folder;
  throw new JobRefused(
    found === undefined
      ? `找不到文件夹“${folder}”，请检查路径。`
      : `“${folder}”不是文件夹；检查一个文件请用 anju check。`,
  );
}

const MOST_THREADS = 64;

function threadsFrom(given: Arguments): number {
  const text = given.text('workers');
  if (text === undefined) return Math.max(1, availableParallelism());
  const threads = Number(text);
  if (/^\d+$/.test(text) && threads <= MOST_THREADS) return threads;
  throw new JobRefused(`--workers 要写 0 到 ${MOST_THREADS} 的整数；现在写的是“${text}”。`);
}

async function tell(given: Arguments, result: RollUp, receipt: readonly string[]): Promise<void> {
  const json = given.text('json');
  if (json !== undefined) await writePieces(rollUpJsonPieces(result), json);
  if (json === '-') return;
  console.log([rollUpText(result), ...receipt].join('\n'));
}

function exitCode({ files }: RollUp): number {
  if (files.some(({ state }) => state === 'unreadable')) return EXIT.someUnreadable;
  return files.some(({ state }) => state === 'findings') ? EXIT.findings : EXIT.clean;
}
