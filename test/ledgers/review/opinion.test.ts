import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { readOpinion } from '../../../src/ledgers/review/opinion';

const cells =
  (standing: Readonly<Record<string, CellValue>>) =>
  (column: string): CellValue =>
    standing[column] ?? null;

const BY = { 'reviewed-by': '甲', 'reviewed-on': '2024-10-08' };

describe('an opinion of the office', () => {
  it('is none where nothing stands, whoever has signed', () => {
    expect(readOpinion(cells(BY))).toEqual({ kind: 'none' });
  });

  it.each<[string, Readonly<Record<string, CellValue>>]>([
    ['还缺审核人、审核日期', { opinion: '通过' }],
    ['还缺审核日期', { opinion: '通过', 'reviewed-by': '甲' }],
    ['还缺审核人', { opinion: '通过', 'reviewed-on': '2024-10-08' }],
    ['还缺退回原因', { opinion: '退回', ...BY }],
    ['还缺退回说明', { opinion: '退回', 'return-reason': '其他', ...BY }],
    ['审核日期“十月”不是一天', { opinion: '通过', 'reviewed-by': '甲', 'reviewed-on': '十月' }],
    ['“同意”既不是“通过”也不是“退回”', { opinion: '同意', ...BY }],
  ])('is not accepted: %s', (why, standing) => {
    expect(readOpinion(cells(standing))).toEqual({
      kind: 'refused',
      why: expect.stringContaining(why) as string,
    });
  });

  it('counts with a person and a day; a reason belongs to a return only', () => {
    const standing = { 'return-reason': '录入错误', 'return-explanation': '证号', ...BY };
    const by = { person: '甲', date: '2024-10-08' };
    expect(readOpinion(cells({ opinion: '退回', ...standing }))).toEqual({
      kind: 'given',
      given: { word: '退回', reason: '录入错误', explanation: '证号', ...by },
    });
    expect(readOpinion(cells({ opinion: ' 通过 ', ...standing }))).toEqual({
      kind: 'given',
      given: { word: '通过', reason: '', explanation: '', ...by },
    });
  });
});
