import { sheetsOfCheck } from '../../src/jobs/check';
import { refuseNoList } from '../../src/jobs/checkWorkbooks';
import { drawOptions, wordsOf } from '../../src/jobs/drawRequest';
import { planDrawOver } from '../../src/jobs/drawWorkbooks';
import { generateOver } from '../../src/jobs/generateSheets';
import { sheetsOfLedger } from '../../src/jobs/ledger';
import { planStatusOver } from '../../src/jobs/statusWorkbooks';
import { planSubmissionOver } from '../../src/jobs/submitWorkbooks';
import { sheetsOfSummary } from '../../src/jobs/summary';
import type { PlannedSheets } from '../../src/ledgers/sheetRun';
import type { CheckAtHand } from './checkAtHand';
import type { JobAnswers, JobChoices, PlanningJob } from './paneEngine';
import { submissionNotes } from './submissionNotes';

type Planner = (check: CheckAtHand, choices: JobChoices) => PlannedSheets;

/** How each job plans its sheets over the workbook that was checked, as the command line does with `--in-place`. */
const planners: Readonly<Record<PlanningJob, Planner>> = {
  check: generating(sheetsOfCheck),
  lists: generating(),
  ledger: generating(sheetsOfLedger),
  summary: generating(sheetsOfSummary),
  status: ({ result, tables }) => planStatusOver(result, tables),
  draw: (check, { answers = {} }) => planDraw(check, answers),
  submit: ({ result, tables }) => {
    const planned = planSubmissionOver(result, tables);
    return { ...planned, notes: submissionNotes(planned) };
  },
};

/** Plans the sheets of a job. Throws JobRefused where no list of households was found. */
export function planJob(
  check: CheckAtHand,
  job: PlanningJob,
  choices: JobChoices = {},
): PlannedSheets {
  refuseNoList(check.result);
  const planned = planners[job](check, choices);
  return { ...planned, plan: { ...planned.plan, madeFrom: sheetsRead(check) } };
}

/** @param sheets what the job writes when it is not told which; absent for all. */
function generating(sheets?: readonly string[]): Planner {
  return (check, { only }) =>
    generateOver(check, { name: check.workbook, tables: check.tables }, only ?? sheets);
}

function planDraw({ result, tables }: CheckAtHand, answers: JobAnswers): PlannedSheets {
  const line = (name: string): string | undefined => {
    const answer = answers[name];
    return typeof answer === 'string' && answer.trim() !== '' ? answer : undefined;
  };
  const words = {
    size: line('size'),
    share: line('share'),
    seed: line('seed'),
    by: line('by'),
    always: wordsOf(line('always')),
    judgement: line('judgement'),
    excludeVisited: answers['exclude-visited'] === true,
    proportional: answers['proportional'] === true,
    county: answers['county'] === true,
  };
  return planDrawOver(result, tables, drawOptions(words, result));
}

/** The sheets that households were read from: renamed or deleted since, they make what was planned of them wrong. */
function sheetsRead({ result }: CheckAtHand): readonly string[] {
  const { households, ledger, sourceRows, sheets } = result;
  const indexes = new Set([...households, ...ledger, ...sourceRows].map(({ sheet }) => sheet));
  return sheets.filter(({ index }) => indexes.has(index)).map(({ table }) => table.name);
}
