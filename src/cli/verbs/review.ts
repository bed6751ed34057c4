import { basename, dirname, extname, join } from 'node:path';
import { JobRefused } from '../../jobs/checkWorkbooks';
import { review } from '../../jobs/review';
import { reviewJson } from '../../jobs/reviewJson';
import { type PlannedReview, planReviewOver, returnFiles } from '../../jobs/reviewWorkbooks';
import type { SplitFile } from '../../jobs/splitWorkbook';
import { type Arguments, readArguments } from '../arguments';
import { checkGiven } from '../checkGiven';
import { EXIT } from '../exit';
import { openWorkbookFile, refuseTaken } from '../files';
import { reviewText } from '../printReview';
import { requestFrom } from '../request';
import { writeVillageFiles } from '../villageFiles';
import { writePieces } from '../writeJson';
import { resultTarget, standingTables, writePlanned } from '../writePlanned';
import type { Target } from '../writeSheets';

/** `anju review`: the office's review brought up to date, and what goes back to the villages. */
export async function runReview(words: readonly string[]): Promise<number> {
  const given = readArguments(review, words);
  const request = await requestFrom(given);
  const target = await resultTarget(given, request.workbooks);
  const folder = splitFolder(given, target);
  const checked = await checkGiven(request, target);
  // Without a place to write to, the opinions that stand in the file itself are told of.
  const standing =
    target === undefined ? [...checked.tablesOf.values()].flat() : standingTables(checked, target);
  const planned = planReviewOver(checked.result, standing);
  const name = target?.workbook.name ?? '';
  const files =
    folder === undefined ? [] : returnFiles(planned, { name, tables: standing }, checked.options);
  const receipt =
    target === undefined ? planned.notes : await write(target, planned, files, folder);
  const json = given.text('json');
  if (json !== undefined) {
    const names = files.map((file) => file.name);
    await writePieces([JSON.stringify(reviewJson(planned, names), null, 1), '\n'], json);
  }
  if (json !== '-') console.log([reviewText(planned), receipt.join('\n')].join('\n\n').trim());
  return planned.returned.some(({ errors }) => errors > 0) ? EXIT.findings : EXIT.clean;
}

/** Beside the workbook, under its name; undefined where the returns are not to be divided. */
function splitFolder(given: Arguments, target: Target | undefined): string | undefined {
  const split = given.text('split');
  if (split === undefined) return undefined;
  if (split !== 'village') {
    throw new JobRefused(`--split 只能写 village（每村一个文件）；现在写的是“${split}”。`);
  }
  if (target === undefined) {
    throw new JobRefused('没有写结果放到哪里；例如 --out 审核.xlsx，退回清单就放在文件夹“审核”。');
  }
  const { path } = target;
  return join(dirname(path), basename(path, extname(path)));
}

async function write(
  target: Target,
  planned: PlannedReview,
  files: readonly SplitFile[],
  folder: string | undefined,
): Promise<string[]> {
  if (folder === undefined) return writePlanned(target, planned);
  await refuseTaken(
    folder,
    files.map(({ name }) => name),
  );
  const receipt = await writePlanned(target, planned);
  if (files.length === 0) return [...receipt, '没有退回的户，没有另写退回清单文件。'];
  const saved = await openWorkbookFile(target.path);
  return [...receipt, await writeVillageFiles(saved, files, folder)];
}
