import { everyEntry } from '../../src/domain/check';
import type { RawTable } from '../../src/domain/rawTable';
import { sheetsOfCheck } from '../../src/jobs/check';
import { refuseNoList } from '../../src/jobs/checkWorkbooks';
import { drawOptions, wordsOf } from '../../src/jobs/drawRequest';
import { planDrawOver } from '../../src/jobs/drawWorkbooks';
import { generateOver } from '../../src/jobs/generateSheets';
import { JobRefused } from '../../src/jobs/jobRefused';
import { sheetsOfLedger } from '../../src/jobs/ledger';
import { planMerge } from '../../src/jobs/mergeWorkbooks';
import { planReviewOver } from '../../src/jobs/reviewWorkbooks';
import { planStatusOver } from '../../src/jobs/statusWorkbooks';
import { sheetsOfSummary } from '../../src/jobs/summary';
import { visitOptions } from '../../src/jobs/visitsRequest';
import { planVisitsOver, readVisitsOver, teamsFrom } from '../../src/jobs/visitsWorkbooks';
import { planRollUp } from '../../src/ledgers/rollup/planRollUp';
import type { PlannedSheets } from '../../src/ledgers/sheetRun';
import type { CheckAtHand } from './checkAtHand';
import { type Answers, answersOf } from './formAnswers';
import { countyNotes, countySums } from './countySums';
import { inTurn } from './inTurn';
import {
  type FileBeside,
  type JobChoices,
  type LongWork,
  ofOtherFiles,
  type PlanningJob,
} from './jobTypes';
import { readFileBeside } from './sources/readFileBeside';
import { submissionNotes } from './submissionNotes';
import { planSubmission } from './submissionOver';

type Planner = (
  check: CheckAtHand,
  answers: Answers,
  choices: JobChoices,
  work: LongWork,
) => PlannedSheets | Promise<PlannedSheets>;

/** How each job plans its sheets over the workbook that was checked, as the command line does with `--in-place`. */
const planners: Readonly<Record<PlanningJob, Planner>> = {
  check: generating(sheetsOfCheck),
  lists: generating(),
  ledger: generating(sheetsOfLedger),
  summary: generating(sheetsOfSummary),
  status: ({ result, tables }) => planStatusOver(result, tables),
  review: ({ result, tables }) => planReviewOver(result, tables),
  visits: planVisits,
  draw: planDraw,
  merge: async ({ workbook: name, tables, options }, _, { files }, work) =>
    planMerge({ name, tables }, await tablesByFile(files, work), options),
  submit: (check, answers) => {
    const planned = planSubmission(check, answers);
    return { ...planned, notes: submissionNotes(planned) };
  },
  rollup: planSums,
};

/** Plans the sheets of a job. Throws JobRefused where no list of households was found, and Stopped. */
export async function planJob(
  check: CheckAtHand,
  job: PlanningJob,
  choices: JobChoices = {},
  work: LongWork = {},
): Promise<PlannedSheets> {
  if (!ofOtherFiles.has(job)) refuseNoList(check.result);
  const planned = await planners[job](check, answersOf(choices.answers), choices, work);
  if (ofOtherFiles.has(job)) return planned;
  return { ...planned, plan: { ...planned.plan, madeFrom: sheetsRead(check) } };
}

/** @param sheets what the job writes when it is not told which; absent for all. */
function generating(sheets?: readonly string[]): Planner {
  return (check, _, { only }) =>
    generateOver(check, { name: check.workbook, tables: check.tables }, only ?? sheets);
}

async function planVisits(
  check: CheckAtHand,
  { line, tick }: Answers,
  { files }: JobChoices,
  work: LongWork,
): Promise<PlannedSheets> {
  const { tables, result } = check;
  if (line('way') === 'read') {
    const filled = await tablesByFile(files, work);
    return readVisitsOver(
      check,
      tables,
      filled.flatMap((file) => file.tables),
    );
  }
  const words = {
    from: line('from'),
    to: line('to'),
    perDay: line('per-day'),
    withoutWeekends: tick('no-weekends'),
  };
  const teams = teamsFrom([line('teams') ?? ''], []);
  return planVisitsOver(check, tables, visitOptions(words, teams, result));
}

function planDraw({ result, tables }: CheckAtHand, { line, tick }: Answers): PlannedSheets {
  const words = {
    size: line('size'),
    share: line('share'),
    seed: line('seed'),
    by: line('by'),
    always: wordsOf(line('always')),
    judgement: line('judgement'),
    excludeVisited: tick('exclude-visited'),
    proportional: false,
    county: tick('county'),
  };
  return planDrawOver(result, tables, drawOptions(words, result));
}

async function planSums(
  check: CheckAtHand,
  _: Answers,
  { files }: JobChoices,
  work: LongWork,
): Promise<PlannedSheets> {
  const result = await countySums(check, files, work);
  const planned = planRollUp(result, check.tables);
  return { ...planned, notes: [...countyNotes(result), ...planned.notes] };
}

/** Files beside the workbook, read. Throws JobRefused where none was picked. */
async function tablesByFile(
  files: readonly FileBeside[] = [],
  work: LongWork,
): Promise<readonly { readonly name: string; readonly tables: readonly RawTable[] }[]> {
  if (files.length === 0) throw new JobRefused('请先选择文件。');
  const read = async ({ name, content }: FileBeside) => ({
    name,
    tables: await readFileBeside(name, content),
  });
  return inTurn(files, read, work);
}

/** The sheets that households were read from: renamed or deleted since, they make what was planned of them wrong. */
function sheetsRead({ result }: CheckAtHand): readonly string[] {
  const indexes = new Set(everyEntry(result).map(({ sheet }) => sheet));
  return result.sheets.filter(({ index }) => indexes.has(index)).map(({ table }) => table.name);
}
