import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/domain/rawTable';
import { comparedPairs } from '../../../src/jobs/planReconciliation';
import { differenceRows } from '../../../src/ledgers/comparison/differenceRows';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { readWorkbook } from '../../../taskpane/engine/feed';
import { LocalReconcile } from '../../../taskpane/engine/reconcile/localReconcile';
import type { LineRow, Outcome } from '../../../taskpane/engine/reconcile/reconcileEngine';
import {
  type Agreement,
  agreementOf,
  chosenSide,
  sideThatCounts,
  truths,
} from '../../../taskpane/reconcile/truth';
import { ResultBook } from '../../jobs/comparisonRuns';
import { allLines, DAY, NOTHING_SAID } from './engines';

const BOOK = '比对.xlsx';
const list = (name: string, grades: readonly string[]) =>
  tableOf(
    name,
    [
      ['户编号', '户主姓名', '村', '组', '鉴定等级'],
      ...grades.map((grade, at) => [`50022910820${at}`, `测试${at}`, '红军村', '3组', grade]),
    ],
    { workbook: BOOK },
  );
const LISTS = [list('核验APP', ['A级', 'A级', 'B级']), list('国家扶贫系统', ['B级', 'A级'])];

type Side = 'left' | 'right' | undefined;
const choiceOf = (key: string, side: Side) =>
  side === undefined ? [] : [{ key, truth: truths[side] }];

/** A workbook that holds two lists and their 差异清单, written with a choice. */
function written(side: Side): { readonly book: ResultBook; readonly key: string } {
  const book = new ResultBook(BOOK);
  book.tables = LISTS;
  book.compare([LISTS], DAY);
  const { key } = differenceRows(comparedPairs(book.result, [])[0]!)[0]!;
  return { book: book.compare([LISTS], DAY, { choices: choiceOf(key, side) }), key };
}

async function firstLine({ tables }: ResultBook, outcome: Outcome): Promise<LineRow> {
  const engine = new LocalReconcile();
  await readWorkbook(new OpenMemoryWorkbook(BOOK, tables), engine);
  const { sheets } = await engine.sources({ day: DAY });
  const chosen = sheets.filter(({ isList, isOwn }) => isList && !isOwn).map(({ id }) => ({ id }));
  await engine.compare({ day: DAY, sheets: chosen, ...NOTHING_SAID });
  const [line] = await allLines(engine, { pair: 0, outcome, groupBy: 'village' });
  return line!;
}

const LEFT = '甲';
const RIGHT = '乙';

describe('what the 差异清单 says and what is chosen in the pane', () => {
  it.each<[string, Side, string | null | undefined, Side, Agreement | undefined]>([
    ['nothing, nothing', undefined, undefined, undefined, undefined],
    ['nothing yet, a choice', undefined, undefined, 'left', undefined],
    ['typed, nothing', undefined, RIGHT, undefined, 'agree'],
    ['typed, the same', undefined, RIGHT, 'right', 'agree'],
    ['typed, the other', undefined, RIGHT, 'left', 'sheet-counts'],
    ['typed over a choice, the choice', 'left', RIGHT, 'left', 'sheet-counts'],
    ['cleared, the choice', 'left', null, 'left', 'sheet-counts'],
    ['written, the same', 'left', undefined, 'left', 'agree'],
    ['written, the other', 'left', undefined, 'right', 'choice-counts'],
    ['written, taken back', 'left', undefined, undefined, 'sheet-keeps'],
  ])('%s: the pane says what the next writing does', async (_what, before, typed, now, says) => {
    const { book, key } = written(before);
    if (typed !== undefined) {
      book.type('差异清单', '以何为准', typed, (row) => row['字段'] === '鉴定等级');
    }
    const { difference, standing } = await firstLine(book, 'different');
    const chosen = chosenSide(choiceOf(key, now), difference);
    expect(difference).toBe(key);
    expect(chosen).toBe(now);
    expect(standing && agreementOf(standing, chosen)).toBe(says);
    book.compare([LISTS], DAY, { choices: choiceOf(key, now) });
    const said = book.rows('差异清单').find((row) => row['字段'] === '鉴定等级')!['以何为准'];
    const counts = sideThatCounts(standing, chosen);
    expect(said).toBe(counts === undefined ? '' : truths[counts]);
  });

  it('leads to the cell, names who decided, and tells what cannot be carried out', async () => {
    const { book } = written(undefined);
    book.type('差异清单', '以何为准', '丙', (row) => row['字段'] === '鉴定等级');
    book.type('差异清单', '修正人', '王某');
    const { standing } = await firstLine(book, 'different');
    expect(standing).toMatchObject({ said: '丙', side: undefined, person: '王某', byHand: true });
    expect(standing!.refused).toContain('应填甲、乙、其他');
    const { sheet, row, column } = standing!.place!;
    expect(book.sheet(sheet).rows[row!]![column!]).toBe('丙');
  });

  it('is shown of a household that stands on one side only', async () => {
    const { book } = written(undefined);
    book.type('差异清单', '以何为准', LEFT, (row) => row['差异类型'] === '仅甲有');
    const line = await firstLine(book, 'onlyLeft');
    expect(line.standing).toMatchObject({ said: LEFT, side: 'left', refused: undefined });
  });
});
