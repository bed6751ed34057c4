import type { CheckResult } from '../src/domain/check';
import type { Answer } from './answerCells';
import { Refusal, sentenceOf } from './refusal';
import type * as tableAnswers from './tables';

type Tables = typeof tableAnswers;

const NOT_LOADED = '检查程序没有载入，请检查网络，再按 Ctrl+Alt+F9 重新计算。';

/** Rules and layout are the larger half of the program: they are fetched when the first table is asked about. */
async function loadTables(): Promise<Tables> {
  try {
    return await import(/* webpackChunkName: "tables" */ './tables');
  } catch {
    throw new Refusal(NOT_LOADED);
  }
}

/** Checks a range and answers with rows that spill. A blank range gives blank. Never rejects. */
export async function answerTable(
  rowsOf: (tables: Tables) => (result: CheckResult) => Answer[][],
  values: unknown,
  day: unknown,
): Promise<Answer[][]> {
  try {
    const tables = await loadTables();
    const result = tables.checkTable(values, day);
    return result === undefined ? [['']] : rowsOf(tables)(result);
  } catch (thrown) {
    return [[sentenceOf(thrown)]];
  }
}

/** Compares two ranges and answers with rows that spill. Never rejects. */
export async function answerTwoTables(
  left: unknown,
  right: unknown,
  day: unknown,
): Promise<Answer[][]> {
  try {
    const tables = await loadTables();
    const { reconcileTables } = await tables.loadReconcile().catch(() => {
      throw new Refusal(NOT_LOADED);
    });
    return reconcileTables(left, right, day);
  } catch (thrown) {
    return [[sentenceOf(thrown)]];
  }
}
