import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { summaryText } from '../../src/cli/printSummary';
import { checkWorkbooks } from '../../src/jobs/checkWorkbooks';
import { defaultProfile } from '../../src/policy/profiles';
import { openFile } from '../../src/workbook/xlsx/nodeFile';

const SAMPLE = join('samples', '回头看_高燕镇示例.xlsx');
const DAY = '2024-10-08';
const BEGIN = '<!-- sample output: written by npm run docs -->';
const END = '<!-- end of sample output -->';

/** The README with what `npm start` prints today between its two markers. */
export async function readmePage(): Promise<string> {
  const readme = await readFile('README.md', 'utf8');
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error('README.md has lost the markers of the sample output');
  const block = ['', '', '```text', await sampleOutput(), '```', '', ''].join('\n');
  return readme.slice(0, from + BEGIN.length) + block + readme.slice(to);
}

async function sampleOutput(): Promise<string> {
  const workbooks = [await openFile(SAMPLE)];
  const { result } = await checkWorkbooks({ workbooks, profile: defaultProfile, day: DAY });
  return summaryText(result);
}
