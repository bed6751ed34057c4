import { JobRefused } from '../../../src/jobs/jobRefused';
import { fillTemplateIn } from '../../../src/jobs/submission/fillTemplateIn';
import { filedNotes } from '../submissionNotes';
import { planSubmission } from '../submissionOver';
import { type Given, type Made, xlsx } from './made';

/** The form that was picked, filled: a new file beside it, with what was filled and who is held back in words. */
export async function filledTemplate({ check, answers, files }: Given): Promise<Made> {
  const [template] = files;
  if (template === undefined) throw new JobRefused('请先选择上级发的模板文件。');
  const form = await (await xlsx()).openWorkbook(template.name, template.content);
  const planned = planSubmission(check, answers);
  const { sentences, isUnchanged } = await fillTemplateIn(form, planned.input);
  if (isUnchanged) throw new JobRefused(`模板没有可以再填的，没有另存文件。${sentences.join('')}`);
  const together = `${template.name.replace(/\.[^.]*$/, '')}（已填）${form.extension}`;
  return {
    files: [{ name: together, content: await form.save() }],
    together,
    sentences: [...sentences, ...filedNotes(planned, check.tables)],
  };
}
