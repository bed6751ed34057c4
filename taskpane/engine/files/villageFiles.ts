import type { StandingWorkbook } from '../../../src/jobs/generateSheets';
import { JobRefused } from '../../../src/jobs/jobRefused';
import { splitReturns } from '../../../src/jobs/reviewWorkbooks';
import { type PlannedSplit, planSplit, type SplitFile } from '../../../src/jobs/splitWorkbook';
import { villageWorkbook } from '../../../src/jobs/villageWorkbook';
import { inTurn } from '../inTurn';
import type { LongWork } from '../jobTypes';
import { type Given, type Made, xlsx } from './made';

/**
 * The villages' parts of a file, which keep its looks: those of the open workbook are not to be had. All its lists, or
 * only what the office has returned.
 */
export async function villageFiles(given: Given, work: LongWork): Promise<Made> {
  const [town] = given.files;
  if (town === undefined) throw new JobRefused('请先选择要分村的总表文件。');
  const workbook = await (await xlsx()).openWorkbook(town.name, town.content);
  const tables = await workbook.readSheets();
  const planned = planParts(given, { name: town.name, tables });
  const cut = async (file: SplitFile) => {
    const village = await villageWorkbook(workbook, file);
    return { name: file.name, content: await village.save() };
  };
  const files = await inTurn(planned.files, cut, work);
  return { files, together: planned.together, sentences: planned.notes };
}

interface PlannedParts extends Pick<PlannedSplit, 'files' | 'notes'> {
  readonly together: string;
}

function planParts({ check, answers }: Given, town: StandingWorkbook): PlannedParts {
  if (answers.line('way') !== 'returns') {
    return { ...planSplit(town, check.options), together: '分村.zip' };
  }
  const files = splitReturns(town, check.options);
  const notes = files.length === 0 ? ['退回清单里没有退回的户，没有可以分的。'] : [];
  return { files, notes, together: '退回清单.zip' };
}
