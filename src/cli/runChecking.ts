import type { CheckResult } from '../domain/check';
import type { JobDescription } from '../jobs/job';
import type { FileWorkbook } from '../workbook/port';
import { type Arguments, readArguments } from './arguments';
import { checkGiven } from './checkGiven';
import { EXIT } from './exit';
import { summaryText } from './printSummary';
import { requestFrom } from './request';
import { writeJson } from './writeJson';
import { type Target, writeSheets } from './writeSheets';

/** What a checking verb writes, and where. */
export interface Output {
  /** Undefined when the verb was not told to write. */
  readonly target: (
    given: Arguments,
    workbooks: readonly FileWorkbook[],
  ) => Promise<Target | undefined>;
  /** Ids or names of the generated sheets; undefined means all. */
  readonly only: (given: Arguments) => readonly string[] | undefined;
  /** Tells of the check in the verb's own way; the summary of the check when absent. */
  readonly tell?: Tell;
}

type Tell = (given: Arguments, result: CheckResult, receipt: readonly string[]) => Promise<void>;

/** Checks, writes and tells: the course of every verb that checks. What cannot be written is refused first. */
export async function runChecking(
  job: JobDescription,
  words: readonly string[],
  output: Output,
): Promise<number> {
  const given = readArguments(job, words);
  const request = await requestFrom(given);
  const target = await output.target(given, request.workbooks);
  const checked = await checkGiven(request, target);
  const written =
    target === undefined ? undefined : await writeSheets(target, checked, output.only(given));
  const result = written?.result ?? checked.result;
  await (output.tell ?? tellOfCheck)(given, result, written?.receipt ?? []);
  return result.findings.length > 0 ? EXIT.findings : EXIT.clean;
}

async function tellOfCheck(
  given: Arguments,
  result: CheckResult,
  receipt: readonly string[],
): Promise<void> {
  const json = given.text('json');
  if (json !== undefined) await writeJson(result, json);
  if (json === '-') return;
  console.log(summaryText(result));
  if (receipt.length > 0) console.log(`\n${receipt.join('\n')}`);
}
