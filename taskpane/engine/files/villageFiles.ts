import { JobRefused } from '../../../src/jobs/jobRefused';
import { planSplit } from '../../../src/jobs/splitWorkbook';
import { villageWorkbook } from '../../../src/jobs/villageWorkbook';
import { inTurn } from '../inTurn';
import type { LongWork } from '../jobTypes';
import { type Given, type Made, xlsx } from './made';

/** The villages' parts of a file, which keep its looks: those of the open workbook are not to be had. */
export async function villageFiles({ check, files: [town] }: Given, work: LongWork): Promise<Made> {
  if (town === undefined) throw new JobRefused('请先选择要分村的总表文件。');
  const workbook = await (await xlsx()).openWorkbook(town.name, town.content);
  const tables = await workbook.readSheets();
  const planned = planSplit({ name: town.name, tables }, check.options);
  const cut = async (file: (typeof planned.files)[number]) => {
    const village = await villageWorkbook(workbook, file);
    return { name: file.name, content: await village.save() };
  };
  const files = await inTurn(planned.files, cut, work);
  return { files, together: '分村.zip', sentences: planned.notes };
}
