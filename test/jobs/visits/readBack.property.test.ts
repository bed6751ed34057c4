import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { households } from '../../acceptance/township';
import { filledSheet, LIST, VisitOffice } from './visitOffice';

/** What a team found, and a way in which somebody writes it. */
const dates = [
  ['2024-09-20', ['2024-09-20', '2024.9.20', '2024年9月20日', '20240920', '2024/9/20']],
  ['2024-09-21', ['2024-09-21', '2024年09月21日']],
] as const;
const outcomes = [
  ['未改变', ['未改变', '未 改变', '没有变化']],
  ['信息变化', ['信息变化']],
  ['与现状不符', ['与现状不符', '与现状 不符']],
] as const;
const grades = [
  ['B', ['B', 'b级', 'Ｂ级']],
  ['C', ['C级', 'c']],
] as const;

type Way = readonly [found: string, spellings: readonly string[]];
const written = (ways: readonly Way[]) =>
  fc.option(
    fc
      .constantFrom(...ways)
      .chain(([found, spellings]) => fc.constantFrom(...spellings).map((as) => ({ found, as }))),
    { nil: undefined },
  );

const answer = fc.record({
  date: written(dates),
  outcome: written(outcomes),
  grade: written(grades),
});
type Answer = typeof answer extends fc.Arbitrary<infer T> ? T : never;

const HEADERS = {
  name: ['户主姓名', '户主'],
  code: ['户编号', '户 编 号'],
  date: ['实际核实时间', '实际核实日期', '外业核实日期'],
  outcome: ['现场结论', '外业结论'],
  grade: ['新等级', '新鉴定等级'],
  own: ['自己加的列'],
} as const;
type Column = keyof typeof HEADERS;
const columns = Object.keys(HEADERS) as Column[];

const layout = fc.record({
  order: fc.shuffledSubarray(columns, { minLength: columns.length }),
  headers: fc.record(
    Object.fromEntries(columns.map((column) => [column, fc.constantFrom(...HEADERS[column])])),
  ),
  rows: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
});

const codeOf = (index: number): string => `1000210000${index + 1}`;
const NAMES = ['张三', '李四', '王五', '赵六'];
const OLD = { 鉴定日期: '2018-05-06' };

const cellOf = (column: Column, index: number, { date, outcome, grade }: Answer): CellValue => {
  const cells = {
    name: NAMES[index] ?? null,
    code: codeOf(index),
    date: date?.as ?? null,
    outcome: outcome?.as ?? null,
    grade: grade?.as ?? null,
    own: '随手记',
  };
  return cells[column];
};

describe('read back over random sheets of a team', () => {
  it('nothing is lost and nothing is invented', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(answer, answer, answer, answer),
        layout,
        async (answers, { order, headers, rows }) => {
          const office = new VisitOffice(households(OLD, OLD, OLD, OLD));
          await office.lists();
          const header = order.map((column) => headers[column] ?? '');
          const body = rows.map((row) => order.map((column) => cellOf(column, row, answers[row]!)));
          const read = await office.readBack(filledSheet(header, body));
          expect(read.collected.openRows).toEqual([]);
          for (const [index, { date, outcome, grade }] of answers.entries()) {
            const stands = (of: string): Promise<string> => office.text(LIST, codeOf(index), of);
            expect(await stands('实际核实时间')).toBe(date?.found ?? '');
            expect(await stands('现场结论')).toBe(outcome?.found ?? '');
            expect(await stands('新等级')).toBe(grade?.found ?? '');
            expect(await stands('备注')).toBe('');
          }
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);
});
