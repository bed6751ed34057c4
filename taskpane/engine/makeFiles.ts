import { refuseNoList } from '../../src/jobs/checkWorkbooks';
import { JobRefused } from '../../src/jobs/jobRefused';
import { throwIfStopped } from '../../src/workbook/stopped';
import type { CheckAtHand } from './checkAtHand';
import { countyFile } from './files/countyFile';
import type { Maker } from './files/made';
import { submissionFiles } from './files/submissionFiles';
import { teamSheets } from './files/teamSheets';
import { villageFiles } from './files/villageFiles';
import { answersOf } from './formAnswers';
import {
  type FilingJob,
  type JobChoices,
  type LongWork,
  type MadeFiles,
  ofOtherFiles,
} from './jobTypes';
import { zipFiles } from './zipFiles';

/** How each job makes the files that are kept beside the workbook. */
const makers: Readonly<Record<FilingJob, Maker>> = {
  visits: teamSheets,
  split: villageFiles,
  submit: submissionFiles,
  rollup: countyFile,
};

/**
 * Makes the files of a job; several come as one .zip. Throws JobRefused where there is nothing to make a file of, and
 * Stopped.
 */
export async function makeFiles(
  check: CheckAtHand,
  job: FilingJob,
  { answers, files = [] }: JobChoices,
  work: LongWork,
): Promise<MadeFiles> {
  if (!ofOtherFiles.has(job)) refuseNoList(check.result);
  const made = await makers[job]({ check, answers: answersOf(answers), files }, work);
  const [only, another] = made.files;
  if (only === undefined) throw new JobRefused(made.sentences.join('') || '没有可以另存的内容。');
  const file = another === undefined ? only : await zipFiles(made.together, made.files);
  throwIfStopped(work.signal);
  return { file, count: made.files.length, sentences: made.sentences };
}
