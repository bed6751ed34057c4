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
  return generateOver(check, { name, tables }, only ?? sheetsOfJob[job]);
}
