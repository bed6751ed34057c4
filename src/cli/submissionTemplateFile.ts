import { basename, resolve } from 'node:path';
import { JobRefused } from '../jobs/checkWorkbooks';
import { fillTemplateIn } from '../jobs/submission/fillTemplateIn';
import type { PlannedSubmission } from '../jobs/submitWorkbooks';
import { saveFile } from '../workbook/xlsx/nodeFile';
import type { Arguments } from './arguments';
import { exists, openWorkbookFile, refuseOtherThanXlsx } from './files';
import { refuseOtherKind } from './writeSheets';

/** Fills the form of `--template` and saves it as `--out`; the form itself is never changed. */
export async function fillTemplateFile(
  given: Arguments,
  { input }: PlannedSubmission,
): Promise<string[]> {
  const form = given.text('template');
  const out = given.text('out');
  if (form === undefined) return [];
  if (out === undefined) {
    throw new JobRefused('没有写填好的模板放到哪里；例如 --template 模板.xlsx --out 填好.xlsx。');
  }
  refuseOtherThanXlsx(out);
  if (resolve(form) === resolve(out) || (await exists(out))) {
    throw new JobRefused(`“${basename(out)}”已经存在，没有改动；请给 --out 换一个文件名。`);
  }
  const workbook = await openWorkbookFile(form);
  if (workbook.canWrite) refuseOtherKind(workbook, out);
  const { sentences } = await fillTemplateIn(workbook, input);
  await saveFile(workbook, out);
  return [`已把模板填好，存为《${basename(out)}》：`, ...sentences.map((line) => `  ${line}`)];
}
