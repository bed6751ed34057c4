import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../src/domain/partialDate';
import { resolveParameters } from '../../src/domain/parameterValues';
import { findClause } from '../../src/policy/clauses';
import { parameters } from '../../src/policy/parameters';

describe('方案参数', () => {
  it('照方案的数字', () => {
    expect(resolveParameters(parameters, '2024-10-08')).toMatchObject({
      appraisalCutOff: 2020,
      expectedHouseholds: 898,
      workFrom: { year: 2024, month: 9, day: 11 },
      workUntil: { year: 2024, month: 10, day: 13 },
      completionDeadline: { year: 2025, month: 12, day: 31 },
      renovationYears: [2024, 2025],
      guideFloors: 2,
    });
  });

  it.each(Object.entries(parameters))('%s 有日期、有依据', (_, parameter) => {
    expect(parseIsoDate(parameter.checkedOn)?.day).toBeDefined();
    expect(parameter.values.length).toBeGreaterThan(0);
    for (const { from, clause } of parameter.values) {
      expect(parseIsoDate(from)?.day).toBeDefined();
      expect(findClause(clause)).toBeDefined();
    }
  });

  it('一年中的某个月不是检查日', () => {
    expect(() => resolveParameters(parameters, '2024-10')).toThrow('2024-10');
  });

  it('方案文件写着的数字，条文里也有', () => {
    expect(findClause('gaoyan2024-3.1')?.text).toContain('898户');
    expect(findClause('gaoyan2024-4.4.2')?.text).toContain('早于2020年');
    expect(findClause('gaoyan2024-3.5')?.text).toContain('2025年底前');
    expect(findClause('没有的条款')).toBeUndefined();
  });
});
