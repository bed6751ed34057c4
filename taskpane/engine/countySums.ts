import type { RolledFile, RollUp } from '../../src/domain/tally/rollUp';
import { JobRefused } from '../../src/jobs/jobRefused';
import { countWorkbook } from '../../src/jobs/rollup/countWorkbook';
import { rollUp } from '../../src/jobs/rollup/rollUp';
import {
  fileSentence,
  filesSentence,
  filesThatAre,
  sharedSentences,
} from '../../src/jobs/rollup/rollUpSentences';
import { whyNotCounted } from '../../src/jobs/rollup/whyNotCounted';
import { Stopped } from '../../src/workbook/port';
import type { CheckAtHand } from './checkAtHand';
import { xlsx } from './files/made';
import { inTurn } from './inTurn';
import type { FileBeside, LongWork } from './jobTypes';

const NOT_CHECKED =
  '检查这个文件时程序出错，没有汇总；请在 Excel 中打开它单独检查，并把情况告诉管理员。';
const NO_TABLE = '不是 .xlsx、.xlsm 或 .csv 文件，不汇总。';

/**
 * The sums over the files that were picked, each checked on its own as the workbook at hand is, one after the other. A
 * file that is bad is said to be so, and the rest is counted. Throws JobRefused where none counts, and Stopped.
 */
export async function countySums(
  { options: { profile, day } }: CheckAtHand,
  files: readonly FileBeside[] = [],
  work: LongWork,
): Promise<RollUp> {
  if (files.length === 0) throw new JobRefused('请先选择各乡镇的文件。');
  const options = { profile, day };
  const counted = await inTurn(
    files,
    (file) => countFile(file, (opened) => countWorkbook(opened, options, work.signal)),
    work,
  );
  const result = rollUp(profile, day, counted);
  if (filesThatAre(counted, 'clean', 'findings').length > 0) return result;
  throw new JobRefused(`没有可以汇总的文件。${uncounted(result).join('')}`);
}

/** What is said beside the sums: how many files count, why the others do not, what stands in several. */
export function countyNotes(result: RollUp): readonly string[] {
  return [filesSentence(result.files), ...uncounted(result), ...sharedSentences(result)];
}

function uncounted({ files }: RollUp): readonly string[] {
  return filesThatAre(files, 'unreadable', 'skipped').map(fileSentence);
}

async function countFile(
  { name, content }: FileBeside,
  count: (file: Parameters<typeof countWorkbook>[0]) => Promise<RolledFile>,
): Promise<RolledFile> {
  const why = whyNotCounted(name);
  if (why !== undefined) return { path: name, state: 'skipped', sentence: why || NO_TABLE };
  const open = async () => (await xlsx()).openWorkbook(name, content);
  try {
    return await count({ name, shownPath: name, folders: [], open });
  } catch (error) {
    if (error instanceof Stopped) throw error;
    return { path: name, state: 'unreadable', sentence: NOT_CHECKED };
  }
}
