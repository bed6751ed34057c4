import { status } from '../../jobs/status';
import { statusJson } from '../../jobs/statusJson';
import { planStatusOver } from '../../jobs/statusWorkbooks';
import { readArguments } from '../arguments';
import { EXIT } from '../exit';
import { statusText } from '../printStatus';
import { runPlanning } from '../runPlanning';

/** `anju status`: the lists of households that have died out, changed their head or left. */
export async function runStatus(words: readonly string[]): Promise<number> {
  const given = readArguments(status, words);
  const planned = await runPlanning(given, {
    plan: ({ result }, standing) => ({ ...planStatusOver(result, standing), result }),
    json: ({ result, ...lists }) => statusJson(result, lists),
    text: ({ result, ...lists }) => statusText(result, lists),
  });
  return planned.entries.some(({ problems }) => problems.length > 0) ? EXIT.findings : EXIT.clean;
}
