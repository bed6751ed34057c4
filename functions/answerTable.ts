import type { CheckResult } from '../src/domain/check';
import type { Answer } from './answerCells';
import { Refusal, sentenceOf } from './refusal';
import type * as tableAnswers from './tables';

type Tables = typeof tableAnswers;

/** Rules and layout are the larger half of the program: they are fetched when the first table is asked about. */
async function loadTables(): Promise<Tables> {
  try {
    return await import(/* webpackChunkName: "tables" */ './tables');
  } catch {
    throw new Refusal('检查程序没有载入，请检查网络，再按 Ctrl+Alt+F9 重新计算。');
  }
}

/** Checks a range and answers with rows that spill. A blank range gives blank. Never rejects. */
export function answerTable(
  rowsOf: (tables: Tables) => (result: CheckResult) => Answer[][],
  values: unknown,
  day: unknown,
): Promise<Answer[][]> {
  return answerWithTables((tables) => {
    const result = tables.checkTable(values, day);
    return result === undefined ? [['']] : rowsOf(tables)(result);
  });
}

/** Answers with what needs rules and layout. Never rejects: what was thrown is a sentence in the cell. */
export async function answerWithTables(
  answer: (tables: Tables) => Answer[][],
): Promise<Answer[][]> {
  try {
    return answer(await loadTables());
  } catch (thrown) {
    return [[sentenceOf(thrown)]];
  }
}
