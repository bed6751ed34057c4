import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/domain/household';
import { summarise } from '../../src/domain/summary';
import { checkWorkbooks } from '../../src/jobs/checkWorkbooks';
import { xikou2020 } from '../../src/policy/profiles/xikou2020';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import type { SampleCell } from '../../tools/samples/sampleBook';
import { verificationRows } from '../../tools/samples/verification/book';
import { seededFaults } from '../../tools/samples/verification/seeded';

const workbooks = [await openFile('samples/核验_溪口乡示例.xlsx')];
const { result } = await checkWorkbooks({ workbooks, profile: xikou2020, day: '2020-06-22' });
const codeAt = (index: number): string => readingOf(result.households[index]!, 'householdCode').raw;
const rulesOf = new Map<string, string[]>();
for (const { household, rule } of result.findings) {
  const code = household === undefined ? '整表' : codeAt(household);
  rulesOf.set(code, [...(rulesOf.get(code) ?? []), rule].sort());
}
const judgementOf = new Map(result.judgements.map((judged, index) => [codeAt(index), judged]));
const rows = verificationRows();
const codeOf = (cell: SampleCell): string => (typeof cell === 'string' ? cell : '');

describe('2020年核验，387户', () => {
  it('户数相符，每一列都认出来了', () => {
    expect(result.households).toHaveLength(387);
    expect(result.sheets[0]!.unmapped).toEqual([]);
    expect(rulesOf.get('整表')).toBeUndefined();
  });

  it('每个结论加起来是387户，各村加起来也是', () => {
    const summary = summarise(result);
    const sum = (counts: Readonly<Record<string, number>>): number =>
      Object.values(counts).reduce((all, count) => all + count, 0);
    expect(sum(summary.judgements)).toBe(387);
    expect(summary.byVillage.reduce((all, { judgements }) => all + sum(judgements), 0)).toBe(387);
  });

  it('每一种差错都放了一户', () => {
    expect(rows.filter(({ fault }) => fault !== undefined)).toHaveLength(seededFaults.length);
  });

  const seeded = rows.flatMap(({ cells, fault }) =>
    fault === undefined ? [] : [{ code: codeOf(cells.code), ...fault }],
  );
  it.each(seeded)('$about', ({ code, rules, judgement }) => {
    expect(rulesOf.get(code) ?? []).toEqual([...rules].sort());
    const judged = judgementOf.get(code);
    expect(judged?.result, judged?.reason).toBe(judgement);
  });

  it('其他户没有查出任何问题，结论与登记的方式一致', () => {
    const labels = {
      鉴定安全: 'appraised-safe',
      改造安全: 'renovated-safe',
      保障安全: 'guaranteed-safe',
    };
    for (const { cells, fault } of rows) {
      if (fault !== undefined) continue;
      const code = codeOf(cells.code);
      expect(rulesOf.get(code)).toBeUndefined();
      const judged = judgementOf.get(code);
      expect(judged?.result, judged?.reason).toBe(labels[cells.method as keyof typeof labels]);
    }
  });
});
