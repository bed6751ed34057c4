import { refuseNoList } from '../../src/jobs/checkWorkbooks';
import { JobRefused } from '../../src/jobs/jobRefused';
import { newContent } from '../../src/jobs/newContent';
import { planSplit } from '../../src/jobs/splitWorkbook';
import { exportContent } from '../../src/jobs/submission/exportContent';
import { exportFiles } from '../../src/jobs/submission/exportFiles';
import { villageWorkbook } from '../../src/jobs/villageWorkbook';
import { teamSheetsOver, visitListOver } from '../../src/jobs/visitsWorkbooks';
import type { CheckAtHand } from './checkAtHand';
import { type Answers, answersOf } from './formAnswers';
import type { FileBeside, FilingJob, JobChoices, MadeFiles } from './jobTypes';
import { planSubmission } from './submissionOver';
import { zipFiles } from './zipFiles';

/** What a job has made: files, and what is to be said of them. */
interface Made {
  readonly files: readonly FileBeside[];
  /** Name of the file that holds them all, where there are several. */
  readonly together: string;
  readonly sentences: readonly string[];
}

type Maker = (check: CheckAtHand, answers: Answers, files: readonly FileBeside[]) => Promise<Made>;

/** How each job makes the files that are kept beside the workbook. */
const makers: Readonly<Record<FilingJob, Maker>> = {
  visits: teamSheets,
  split: (check, _, files) => villageFiles(check, files),
  submit: submissionFiles,
};

/** Makes the files of a job; several come as one .zip. Throws JobRefused where there is nothing to make a file of. */
export async function makeFiles(
  check: CheckAtHand,
  job: FilingJob,
  { answers, files = [] }: JobChoices,
): Promise<MadeFiles> {
  refuseNoList(check.result);
  const made = await makers[job](check, answersOf(answers), files);
  const [only, another] = made.files;
  if (only === undefined) throw new JobRefused(made.sentences.join('') || '没有可以另存的内容。');
  const file = another === undefined ? only : await zipFiles(made.together, made.files);
  return { file, count: made.files.length, sentences: made.sentences };
}

const xlsx = () => import('../../src/workbook/xlsx/openWorkbook');

async function teamSheets(check: CheckAtHand, { tick }: Answers): Promise<Made> {
  const { tables } = check;
  const plan = teamSheetsOver(check, tables, visitListOver(check, tables), {
    masked: tick('mask'),
  });
  const together = '外业核实表.xlsx';
  if (plan.writes.length === 0) {
    return { files: [], together, sentences: ['没有待核实的户，没有生成核实表。'] };
  }
  const { newWorkbook } = await xlsx();
  const file = { name: together, content: await newContent(newWorkbook, together, plan) };
  return { files: [file], together, sentences: plan.sentences };
}

/** The villages' parts of a file, which keep its looks: those of the open workbook are not to be had. */
async function villageFiles(check: CheckAtHand, [town]: readonly FileBeside[]): Promise<Made> {
  if (town === undefined) throw new JobRefused('请先选择要分村的总表文件。');
  const workbook = await (await xlsx()).openWorkbook(town.name, town.content);
  const tables = await workbook.readSheets();
  const planned = planSplit({ name: town.name, tables }, check.options);
  const files: FileBeside[] = [];
  for (const file of planned.files) {
    const village = await villageWorkbook(workbook, file);
    files.push({ name: file.name, content: await village.save() });
  }
  return { files, together: '分村.zip', sentences: planned.notes };
}

async function submissionFiles(check: CheckAtHand, answers: Answers): Promise<Made> {
  const csv = answers.oneOf('csv', ['utf-8', 'gbk']);
  const split = answers.oneOf('split', ['sheet', 'village']) ?? 'sheet';
  const { files, notes } = exportFiles(planSubmission(check, answers), check.tables, {
    split,
    ...(csv === undefined ? {} : { csv }),
  });
  const made: FileBeside[] = [];
  const { newWorkbook } = await xlsx();
  for (const file of files) {
    made.push({ name: file.name, content: await exportContent(file, newWorkbook) });
  }
  return { files: made, together: '报送.zip', sentences: notes };
}
