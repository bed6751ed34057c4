import type { RawTable } from '../../domain/rawTable';
import type { RollUp } from '../../domain/tally/rollUp';
import { frameMaker } from '../sheetFrame';
import { finishRun, type PlannedSheets, planOne, startRun, take } from '../sheetRun';
import { fileSheet } from './fileSheet';
import { townSheet, villageSheet } from './placeSheets';
import { ruleSheet } from './ruleSheet';
import { sharedSheet } from './sharedSheet';

/** More villages than anybody reads in a sheet; the JSON result has them all. */
const MOST_VILLAGES = 50_000;
const MOST_FILES = 50_000;

/**
 * Plans the sheets of a roll-up over those of the target workbook (none: a new one). No edit is lost; a second run over
 * unchanged files plans nothing.
 */
export function planRollUp(result: RollUp, tables: readonly RawTable[]): PlannedSheets {
  const { profile, day, villages, files } = result;
  const frameOf = frameMaker({ profile, day, sheets: [] });
  const ofNotice = frameOf('');
  const run = startRun({ words: profile.vocabularies, frameOf: () => ofNotice }, tables);
  const sheets = [
    townSheet(profile),
    ...(villages.length > MOST_VILLAGES ? [] : [villageSheet(profile)]),
    ruleSheet,
    ...(files.length > MOST_FILES ? [] : [fileSheet]),
    sharedSheet,
  ];
  for (const sheet of sheets) {
    const update = planOne(run, sheet, result);
    if (update === undefined) continue;
    take(run, update);
    run.offers.push(...update.offers);
  }
  if (villages.length > MOST_VILLAGES) {
    run.notes.push(
      `共 ${villages.length} 个村，一张表里放不下，没有生成按村的汇总；可用 --json 写出。`,
    );
  }
  if (files.length > MOST_FILES) {
    run.notes.push(`共 ${files.length} 个文件，没有生成文件清单；可用 --json 写出。`);
  }
  return finishRun(run, true);
}
