import { STATE_SHEET } from '../../domain/ledger/stateSheet';
import type { RawTable } from '../../domain/rawTable';
import { checkAnyTables, type CheckOptions, hasList, refuseNoList } from '../checkWorkbooks';
import { JobRefused } from '../jobRefused';
import { countFile } from './fileCounts';
import type { RolledFile } from '../../domain/tally/rollUp';
import type { FilePlace } from './townOf';

/** What `check` says of one file, counted: the same reading, judgement and rules. */
export function rollUpTables(
  tables: readonly RawTable[],
  options: CheckOptions,
  file: FilePlace,
): Omit<RolledFile, 'path'> {
  const result = checkAnyTables(tables, options);
  const isResult = tables.some(({ name }) => name === STATE_SHEET);
  if (!hasList(result)) {
    const sentence = isResult ? OUR_RESULT : sentenceOfNoList(result);
    return { state: 'skipped', sentence };
  }
  const counts = countFile(result, file);
  const state = result.findings.length > 0 ? 'findings' : 'clean';
  return { state, sentence: '', counts, ...(isResult ? { isResult } : {}) };
}

const OUR_RESULT = '是本工具生成的结果，里面没有住户名单，不汇总。';

function sentenceOfNoList(read: Parameters<typeof refuseNoList>[0]): string {
  try {
    refuseNoList(read);
    return '';
  } catch (error) {
    if (error instanceof JobRefused) return error.message;
    throw error;
  }
}
