import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fine } from '../submission/villageUnderTest';
import { HEADER_ROW, SummaryBook } from './summaryBook';

const VILLAGES = ['红军村', '双河村', '石梁村', '柏树村', '青杠社区'];
const listOf = (villages: number) =>
  VILLAGES.slice(0, villages).map((村, who) =>
    fine(who, { 村, 鉴定等级: who < 2 ? 'B级' : 'C级' }),
  );

async function expectWhole(book: SummaryBook, villages: number): Promise<void> {
  const first = await book.firstColumn();
  expect(first.slice(1, villages + 2)).toEqual([...VILLAGES.slice(0, villages), '合计']);
  const column = await book.columnOf('应核户数');
  const { rows } = await book.table();
  expect(rows[HEADER_ROW + 1 + villages]![column]).toBe(villages);
  for (const { categories, series } of book.charts()) {
    const area = { top: HEADER_ROW + 1, bottom: HEADER_ROW + villages };
    expect(categories).toMatchObject(area);
    for (const { values } of series) expect(values).toMatchObject(area);
  }
}

describe('汇总表 written again', () => {
  it('changes nothing where nothing has changed', async () => {
    const book = new SummaryBook();
    await book.run(listOf(2));
    expect(await book.run(listOf(2))).toBe(0);
  });

  it('has 合计 last, lines that follow, and charts over all villages when villages come', async () => {
    const book = new SummaryBook();
    await book.run(listOf(2));
    await expectWhole(book, 2);
    const names = ['anju-judgements', 'anju-grades', 'anju-progress', 'anju-closed-share'];
    expect(book.charts().map(({ name }) => name)).toEqual(names);
    await book.run(listOf(5));
    await expectWhole(book, 5);
    const first = await book.firstColumn();
    const sentences = first.filter((text) => text.startsWith('小结：'));
    expect(sentences).toEqual([expect.stringContaining('全镇5户')]);
    expect(first.filter((text) => text.startsWith('核对1：'))).toHaveLength(1);
    expect(first.at(-1)).toMatch(/^审核人/);
    expect(await book.run(listOf(5))).toBe(0);
  });

  it('leaves a line that the clerk rewrote, and lets the others follow', async () => {
    const book = new SummaryBook();
    await book.run(listOf(2));
    const row =
      HEADER_ROW + (await book.firstColumn()).findIndex((text) => text.startsWith('小结'));
    await book.type(row, 0, '我镇情况良好');
    await book.run(listOf(2).map((cells) => ({ ...cells, 鉴定等级: 'D级' })));
    const first = await book.firstColumn();
    expect(first).toContain('我镇情况良好');
    expect(first.find((text) => text.startsWith('核对2'))).toContain('D级 2');
    expect(first.some((text) => text.startsWith('小结'))).toBe(false);
  });

  it('says where charts cannot follow: 合计 holds text below which the clerk went on', async () => {
    const book = new SummaryBook();
    await book.run(listOf(2));
    const end = (await book.table()).rows.length;
    await book.type(end, 1, '以下为自填');
    await book.run(listOf(3));
    expect(book.notes.join()).toContain('图表没有包括它们');
    expect(book.charts()[0]!.categories.bottom).toBe(HEADER_ROW + 2);
  });

  it('loses nothing that a clerk has typed, in 合计 neither, whatever villages come', async () => {
    const place = fc.record({ row: fc.nat({ max: 8 }), column: fc.nat({ max: 60 }) });
    const act = fc.oneof(place, fc.record({ villages: fc.integer({ min: 2, max: 5 }) }));
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 12 }), async (script) => {
        const book = new SummaryBook();
        let villages = 2;
        const typed = new Set<string>();
        await book.run(listOf(villages));
        for (const each of script) {
          if ('villages' in each) villages = Math.max(villages, each.villages);
          else {
            const token = `手填${typed.size + 1}`;
            const row = HEADER_ROW + 1 + (each.row % (villages + 1));
            const column = 1 + each.column;
            const standing = (await book.texts())[row]?.[column] ?? '';
            if (typed.has(standing)) continue;
            await book.type(row, column, token);
            typed.add(token);
          }
          await book.run(listOf(villages));
          const texts = (await book.texts()).flat();
          for (const token of typed)
            expect(texts.filter((text) => text === token)).toEqual([token]);
        }
        expect(await book.run(listOf(villages))).toBe(0);
        expect((await book.firstColumn()).slice(1, villages + 2).at(-1)).toBe('合计');
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
