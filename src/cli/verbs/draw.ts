import { readFile } from 'node:fs/promises';
import { draw } from '../../jobs/draw';
import { drawJson } from '../../jobs/drawJson';
import { drawOptions, wordsOf } from '../../jobs/drawRequest';
import { planDrawOver } from '../../jobs/drawWorkbooks';
import type { DrawOptions } from '../../ledgers/draw/drawOptions';
import { type Arguments, readArguments } from '../arguments';
import { EXIT } from '../exit';
import { exists } from '../files';
import { drawText } from '../printDraw';
import { requestFrom } from '../request';
import { runPlanning } from '../runPlanning';

/** `anju draw`: draws households to be looked at again; writes only where it is told to. */
export async function runDraw(words: readonly string[]): Promise<number> {
  const given = readArguments(draw, words);
  const request = await requestFrom(given);
  const options = await optionsFrom(given, request);
  await runPlanning(
    given,
    {
      plan: ({ result }, standing) => planDrawOver(result, standing, options),
      json: drawJson,
      text: drawText,
    },
    request,
  );
  return EXIT.clean;
}

async function optionsFrom(
  given: Arguments,
  setting: Parameters<typeof drawOptions>[1],
): Promise<DrawOptions> {
  const always: string[] = [];
  for (const text of given.texts('always') ?? []) {
    always.push(...((await exists(text)) ? await codesIn(text) : wordsOf(text)));
  }
  return drawOptions(
    {
      size: given.text('size'),
      share: given.text('share'),
      seed: given.text('seed'),
      by: given.text('by'),
      always,
      judgement: given.text('judgement'),
      excludeVisited: given.has('exclude-visited'),
      proportional: given.has('proportional'),
      county: given.has('county'),
    },
    setting,
  );
}

/** Codes of households, one a line; of a line with commas the first. */
async function codesIn(path: string): Promise<string[]> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const codes = text.split(/\r?\n/).map((line) => wordsOf(line)[0] ?? '');
  return codes.filter((code) => /\d{4}/.test(code));
}
