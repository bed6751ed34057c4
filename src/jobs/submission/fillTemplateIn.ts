import { fillTemplate } from '../../ledgers/submission/fillTemplate';
import type { SubmissionInput } from '../../ledgers/submission/submissionInput';
import type { FileWorkbook } from '../../workbook/port';
import { JobRefused } from '../jobRefused';

/** What became of a form of the receiving department. */
export interface FilledForm {
  /** Chinese sentences: what was filled, which columns nothing answers, which sheets are no forms. */
  readonly sentences: readonly string[];
  /** Nothing was left to fill: the form is as it was. */
  readonly isUnchanged: boolean;
}

/**
 * Fills the form that was opened from a file: see `fillTemplate`. The file itself is not changed. Throws JobRefused for
 * formats that are not written, a workbook without a form, and a form with too few free lines; then nothing is to be kept.
 */
export async function fillTemplateIn(
  form: FileWorkbook,
  input: SubmissionInput,
): Promise<FilledForm> {
  if (!form.canWrite) {
    throw new JobRefused(`模板“${form.name}”不是 .xlsx，不能填；请先在 Excel 中另存为 .xlsx。`);
  }
  const { writes, sentences, refusal } = fillTemplate(input, await form.readSheets());
  if (refusal !== undefined) throw new JobRefused(refusal);
  if (writes.length > 0) await form.apply({ sentences, writes });
  return { sentences, isUnchanged: writes.length === 0 };
}
