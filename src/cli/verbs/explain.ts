import { readFile } from 'node:fs/promises';
import { severityLabels } from '../../domain/finding';
import { JobRefused } from '../../jobs/checkWorkbooks';
import { explain } from '../../jobs/explain';
import { readArguments } from '../arguments';
import { EXIT } from '../exit';
import { packageFile } from '../packageFiles';
import { profileFrom } from '../request';
import { padEnd } from '../textWidth';

/** Prints the generated page of a rule: the page, the tests and the rule are one and the same thing. */
export async function runExplain(words: readonly string[]): Promise<number> {
  const given = readArguments(explain, words);
  const { rules } = await profileFrom(given);
  const wanted = given.positionals[0];
  if (wanted === undefined) {
    for (const rule of rules) {
      console.log(
        `${severityLabels[rule.severity]}  ${padEnd(rule.number, 8)}${padEnd(rule.id, 40)}${rule.title}`,
      );
    }
    return EXIT.clean;
  }
  const rule = rules.find(({ id, number }) => id === wanted || number === wanted.toUpperCase());
  if (rule === undefined) {
    throw new JobRefused(`没有规则“${wanted}”；用 anju explain 列出全部规则。`);
  }
  console.log(await readFile(packageFile('docs', 'generated', 'rules', `${rule.id}.md`), 'utf8'));
  return EXIT.clean;
}
