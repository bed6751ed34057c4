import { newContent } from '../../../src/jobs/newContent';
import { teamSheetsOver, visitListOver } from '../../../src/jobs/visitsWorkbooks';
import { type Given, type Made, xlsx } from './made';

/** A workbook with a sheet a team to print. */
export async function teamSheets({ check, answers }: Given): Promise<Made> {
  const { tables } = check;
  const plan = teamSheetsOver(check, tables, visitListOver(check, tables), {
    masked: answers.tick('mask'),
  });
  const together = '外业核实表.xlsx';
  if (plan.writes.length === 0) {
    return { files: [], together, sentences: ['没有待核实的户，没有生成核实表。'] };
  }
  const { newWorkbook } = await xlsx();
  const file = { name: together, content: await newContent(newWorkbook, together, plan) };
  return { files: [file], together, sentences: plan.sentences };
}
