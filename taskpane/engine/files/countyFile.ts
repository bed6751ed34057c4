import { newContent } from '../../../src/jobs/newContent';
import { planRollUp } from '../../../src/ledgers/rollup/planRollUp';
import { countyNotes, countySums } from '../countySums';
import type { LongWork } from '../jobTypes';
import { type Given, type Made, xlsx } from './made';

/** A workbook with the sums over the files that were picked. */
export async function countyFile({ check, files }: Given, work: LongWork): Promise<Made> {
  const result = await countySums(check, files, work);
  const { plan, notes } = planRollUp(result, []);
  const { newWorkbook } = await xlsx();
  const together = '县汇总.xlsx';
  const file = { name: together, content: await newContent(newWorkbook, together, plan) };
  return {
    files: [file],
    together,
    sentences: [...countyNotes(result), ...plan.sentences, ...notes],
  };
}
