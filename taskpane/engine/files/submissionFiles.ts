import { exportContent } from '../../../src/jobs/submission/exportContent';
import { type ExportFile, exportFiles } from '../../../src/jobs/submission/exportFiles';
import { inTurn } from '../inTurn';
import type { LongWork } from '../jobTypes';
import { filedNotes } from '../submissionNotes';
import { planSubmission } from '../submissionOver';
import { filledTemplate } from './filledTemplate';
import { type Given, type Made, xlsx } from './made';

/** What is handed in: files of its own, or a form of the receiving department that is filled. */
export function submissionFiles(given: Given, work: LongWork): Promise<Made> {
  return given.answers.line('way') === 'fill' ? filledTemplate(given) : exportedFiles(given, work);
}

async function exportedFiles({ check, answers }: Given, work: LongWork): Promise<Made> {
  const csv = answers.oneOf('csv', ['utf-8', 'gbk']);
  const split = answers.oneOf('split', ['sheet', 'village']) ?? 'sheet';
  const planned = planSubmission(check, answers);
  const { files, notes } = exportFiles(planned, check.tables, {
    split,
    ...(csv === undefined ? {} : { csv }),
  });
  const { newWorkbook } = await xlsx();
  const write = async (file: ExportFile) => ({
    name: file.name,
    content: await exportContent(file, newWorkbook),
  });
  const sentences = [...notes, ...filedNotes(planned, check.tables)];
  return { files: await inTurn(files, write, work), together: '报送.zip', sentences };
}
