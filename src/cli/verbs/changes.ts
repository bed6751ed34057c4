import { changes } from '../../jobs/changes';
import { JobRefused } from '../../jobs/checkWorkbooks';
import { type VersionsResult, compareVersions } from '../../jobs/compareVersions';
import { versionsJson } from '../../jobs/versionsJson';
import { readArguments } from '../arguments';
import { EXIT } from '../exit';
import { versionsText } from '../printVersions';
import { progressLine } from '../progressLine';
import { requestFrom } from '../request';
import { writePieces } from '../writeJson';

/** `anju changes`: compares two versions of one export; reads only. */
export async function runChanges(words: readonly string[]): Promise<number> {
  const given = readArguments(changes, words);
  if (given.positionals.length !== 2) {
    throw new JobRefused('要写前后两版两个文件；例如：anju changes 上周.xlsx 本周.xlsx。');
  }
  const { workbooks, ...options } = await requestFrom(given);
  const { progress, done } = progressLine('读取');
  const [before, after] = workbooks;
  const result = compareVersions(
    (await before?.readSheets(progress)) ?? [],
    (await after?.readSheets(progress)) ?? [],
    options,
  );
  done();
  const json = given.text('json');
  if (json !== undefined) {
    await writePieces([JSON.stringify(versionsJson(result), null, 1), '\n'], json);
  }
  if (json !== '-') console.log(versionsText(result));
  return hasChanges(result) ? EXIT.findings : EXIT.clean;
}

function hasChanges({ lists }: VersionsResult): boolean {
  return lists.some(
    ({ changes: { added, removed, changed, addedColumns, removedColumns } }) =>
      [added, removed, addedColumns, removedColumns].some((each) => each.length > 0) ||
      changed.some(({ spellingOnly }) => !spellingOnly),
  );
}
