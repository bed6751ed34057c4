import { sheetsOfCheck } from '../../src/jobs/check';
import { refuseNoList } from '../../src/jobs/checkWorkbooks';
import { generateOver } from '../../src/jobs/generateSheets';
import { sheetsOfLedger } from '../../src/jobs/ledger';
import { planSubmissionOver } from '../../src/jobs/submitWorkbooks';
import type { PlannedSheets } from '../../src/ledgers/sheetRun';
import type { CheckAtHand } from './checkAtHand';
import type { PlanningJob } from './paneEngine';
import { submissionNotes } from './submissionNotes';

type GeneratingJob = Exclude<PlanningJob, 'submit'>;

/** Sheets that a job writes when it is not told which; undefined for all. */
const sheetsOfJob: Readonly<Record<GeneratingJob, readonly string[] | undefined>> = {
  check: sheetsOfCheck,
  lists: undefined,
  ledger: sheetsOfLedger,
};

/**
 * Plans the sheets of a job over the workbook that was checked, as the command line does with `--in-place`. Throws
 * JobRefused where no list of households was found.
 */
export function planJob(
  check: CheckAtHand,
  job: PlanningJob,
  only: readonly string[] | undefined,
): PlannedSheets {
  refuseNoList(check.result);
  const planned = job === 'submit' ? planSubmission(check) : planGenerated(check, job, only);
  return { ...planned, plan: { ...planned.plan, madeFrom: sheetsRead(check) } };
}

function planGenerated(
  check: CheckAtHand,
  job: GeneratingJob,
  only: readonly string[] | undefined,
): PlannedSheets {
  const { workbook: name, tables } = check;
  return generateOver(check, { name, tables }, only ?? sheetsOfJob[job]);
}

function planSubmission({ result, tables }: CheckAtHand): PlannedSheets {
  const planned = planSubmissionOver(result, tables);
  return { ...planned, notes: submissionNotes(planned) };
}

/** The sheets that households were read from: renamed or deleted since, they make what was planned of them wrong. */
function sheetsRead({ result }: CheckAtHand): readonly string[] {
  const { households, ledger, sourceRows, sheets } = result;
  const indexes = new Set([...households, ...ledger, ...sourceRows].map(({ sheet }) => sheet));
  return sheets.filter(({ index }) => indexes.has(index)).map(({ table }) => table.name);
}
