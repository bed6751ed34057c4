import { readFile } from 'node:fs/promises';
import { checkWorkbooks } from '../../jobs/checkWorkbooks';
import { draw } from '../../jobs/draw';
import { drawJson } from '../../jobs/drawJson';
import { drawOptions, wordsOf } from '../../jobs/drawRequest';
import { planDrawOver } from '../../jobs/drawWorkbooks';
import type { DrawOptions } from '../../ledgers/draw/drawOptions';
import { type Arguments, readArguments } from '../arguments';
import { EXIT } from '../exit';
import { exists } from '../files';
import { drawText } from '../printDraw';
import { progressLine } from '../progressLine';
import { requestFrom } from '../request';
import { writePieces } from '../writeJson';
import { resultTarget, standingTables, writePlanned } from '../writePlanned';

/** `anju draw`: draws households to be looked at again; writes only where it is told to. */
export async function runDraw(words: readonly string[]): Promise<number> {
  const given = readArguments(draw, words);
  const request = await requestFrom(given);
  const options = await optionsFrom(given, request);
  const target = await resultTarget(given, request.workbooks);
  const { progress, done } = progressLine('读取');
  const checked = await checkWorkbooks({
    ...request,
    progress,
    ...(target === undefined ? {} : { target: target.workbook }),
  });
  done();
  const planned = planDrawOver(checked.result, standingTables(checked, target), options);
  const receipt = target === undefined ? planned.notes : await writePlanned(target, planned);
  const json = given.text('json');
  if (json !== undefined) {
    await writePieces([JSON.stringify(drawJson(planned), null, 1), '\n'], json);
  }
  if (json !== '-') console.log([drawText(planned), '', ...receipt].join('\n').trimEnd());
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
