import { sheetsOfCheck } from '../../src/jobs/check';
import { refuseNoList } from '../../src/jobs/checkWorkbooks';
import { generateOver, type GeneratedSheets } from '../../src/jobs/generateSheets';
import { sheetsOfLedger } from '../../src/jobs/ledger';
import type { CheckAtHand } from './checkAtHand';

type PlanningJob = 'check' | 'lists' | 'ledger';

/** Sheets that a job writes when it is not told which; undefined for all. */
const sheetsOfJob: Readonly<Record<PlanningJob, readonly string[] | undefined>> = {
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
): GeneratedSheets {
  refuseNoList(check.result);
  const { workbook: name, tables } = check;
  const generated = generateOver(check, { name, tables }, only ?? sheetsOfJob[job]);
  return { ...generated, plan: { ...generated.plan, madeFrom: sheetsRead(check) } };
}

/** The sheets that households were read from: renamed or deleted since, they make what was planned of them wrong. */
function sheetsRead({ result }: CheckAtHand): readonly string[] {
  const { households, ledger, sourceRows, sheets } = result;
  const indexes = new Set([...households, ...ledger, ...sourceRows].map(({ sheet }) => sheet));
  return sheets.filter(({ index }) => indexes.has(index)).map(({ table }) => table.name);
}
