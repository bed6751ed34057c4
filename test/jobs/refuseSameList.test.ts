import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../src/domain/rawTable';
import { checkWorkbooks } from '../../src/jobs/checkWorkbooks';
import { defaultProfile } from '../../src/policy/profiles';
import { MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { households, type Row, sheet } from '../acceptance/township';

const EIGHT = households({}, {}, {}, {}, {}, {}, {}, {});
const TWENTY: readonly Row[] = Array.from({ length: 20 }, (_, index) => ({
  ...EIGHT[0],
  户编号: `2000${index}`,
  户主姓名: `测试${index}`,
  身份证号: null,
}));

const book = (name: string, ...tables: readonly RawTable[]): MemoryWorkbook =>
  new MemoryWorkbook(
    name,
    tables.map((table) => ({ ...table, workbook: name })),
  );

const check = (...workbooks: readonly MemoryWorkbook[]) =>
  checkWorkbooks({ workbooks, profile: defaultProfile, day: '2024-10-08' });

describe('one list in two files', () => {
  it.each([
    ['a copy', EIGHT, EIGHT],
    ['a copy with another order', EIGHT, [...EIGHT].reverse()],
    ['a copy that has lost two of twenty', TWENTY, TWENTY.slice(2)],
    ['a copy that has two more', TWENTY.slice(2), TWENTY],
  ])('%s is refused, and the sentence names both files', async (_, one, other) => {
    const both = check(book('名册.xlsx', sheet(one)), book('结果.xlsx', sheet(other)));
    await expect(both).rejects.toThrow(
      `《结果.xlsx》和《名册.xlsx》里的“台账”是同一份名单（${other.length}户）`,
    );
  });

  it.each([
    ['another village', TWENTY, EIGHT],
    ['a list that has lost three of twenty', TWENTY, TWENTY.slice(3)],
  ])('%s is not', async (_, one, other) => {
    const { result } = await check(book('甲村.xlsx', sheet(one)), book('乙村.xlsx', sheet(other)));
    expect(result.households).toHaveLength(one.length + other.length);
  });

  it('nor are two sheets of one file, of which a rule tells', async () => {
    const { result } = await check(book('名册.xlsx', sheet(EIGHT), sheet(EIGHT, '副本')));
    expect(result.findings.map(({ rule }) => rule)).toContain('sheet-repeats-another');
  });

  it('nor sheets of other names', async () => {
    const both = check(book('名册.xlsx', sheet(EIGHT)), book('旧名册.xlsx', sheet(EIGHT, '去年')));
    await expect(both).resolves.toBeDefined();
  });

  it('a result that will be written is no file that is given', async () => {
    const target = book('结果.xlsx', sheet(EIGHT));
    const request = { workbooks: [book('名册.xlsx', sheet(EIGHT))], target };
    const { result } = await checkWorkbooks({
      ...request,
      profile: defaultProfile,
      day: '2024-10-08',
    });
    expect(result.households).toHaveLength(8);
  });
});
