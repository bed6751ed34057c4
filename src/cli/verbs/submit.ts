import { checkWorkbooks, JobRefused } from '../../jobs/checkWorkbooks';
import { submit } from '../../jobs/submit';
import { recogniseExports } from '../../jobs/submission/recogniseExports';
import { submissionJsonPieces } from '../../jobs/submitJson';
import { type PlannedSubmission, planSubmissionOver } from '../../jobs/submitWorkbooks';
import { type IdFormat, idFormats } from '../../ledgers/submission/idFormat';
import { type Arguments, readArguments } from '../arguments';
import { EXIT } from '../exit';
import { submissionText } from '../printSubmission';
import { progressLine } from '../progressLine';
import { requestFrom } from '../request';
import { exportsWanted, writeExports, type WrittenExports } from '../submissionFiles';
import { fillTemplateFile } from '../submissionTemplateFile';
import { writePieces } from '../writeJson';
import { standingTables, writePlanned } from '../writePlanned';
import { type Target, targetOf } from '../writeSheets';

/** `anju submit`: the sheets that are handed in. Nothing that is held back is written, whatever the options. */
export async function runSubmit(words: readonly string[]): Promise<number> {
  const given = readArguments(submit, words);
  const request = await requestFrom(given);
  const idFormat = idFormatFrom(given);
  const exporting = exportsWanted(given);
  const target = await resultTarget(given, exporting?.workbook ?? true);
  const { progress, done } = progressLine('读取');
  const { workbooks, profile } = request;
  const recognised = await recogniseExports(workbooks, profile, progress);
  const checked = await checkWorkbooks({
    ...request,
    ...{ workbooks: recognised.workbooks, profile: recognised.profile },
    ...(target === undefined ? {} : { target: target.workbook }),
  });
  done();
  const standing = standingTables(checked, target);
  const planned = planSubmissionOver(checked.result, standing, idFormat);
  const exported =
    exporting === undefined ? undefined : await writeExports(planned, standing, exporting);
  const receipt = [
    ...recognised.notes.map((note) => `${note}；不是的话请用 --source 说明或另行检查。`),
    ...(target === undefined ? [] : await writePlanned(target, planned)),
    ...(exported?.receipt ?? []),
    ...(given.has('template') ? await fillTemplateFile(given, planned) : []),
  ];
  await tell(given, planned, receipt, exported);
  return isClean(planned) ? EXIT.clean : EXIT.findings;
}

/** A workbook for the sheets: an earlier result, or a new one. The clerk's own list is never handed in with them. */
async function resultTarget(given: Arguments, isWorkbook: boolean): Promise<Target | undefined> {
  if (given.text('out') === undefined || given.has('template') || !isWorkbook) return undefined;
  return targetOf(given, []);
}

async function tell(
  given: Arguments,
  planned: PlannedSubmission,
  receipt: readonly string[],
  exported: WrittenExports | undefined,
): Promise<void> {
  const json = given.text('json');
  const files = exported?.files ?? [];
  if (json !== undefined) await writePieces(submissionJsonPieces(planned, files), json);
  if (json === '-') return;
  console.log(submissionText(planned));
  if (receipt.length > 0) console.log(`\n${receipt.join('\n')}`);
}

function isClean({ identity: { counts, holds } }: PlannedSubmission): boolean {
  return holds && counts['held-error'] + counts['held-suspected'] + counts['moved-out'] === 0;
}

function idFormatFrom(given: Arguments): IdFormat {
  const wanted = given.text('id') ?? 'text';
  const found = idFormats.find((format) => format === wanted);
  if (found !== undefined) return found;
  throw new JobRefused(`--id 只能写 ${idFormats.join('、')}；现在写的是“${wanted}”。`);
}
