import { describe, expect, it } from 'vitest';
import { resolveParameters } from '../../../src/domain/parameterValues';
import { parseIsoDate } from '../../../src/domain/partialDate';
import { findClause } from '../../../src/policy/clauses';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { profileFromJson } from '../../../src/policy/profiles/profileFile';
import { xikou2020 } from '../../../src/policy/profiles/xikou2020';

describe('溪口乡2020年核验方案', () => {
  it('照方案的数字', () => {
    expect(resolveParameters(xikou2020.parameters, '2020-06-18')).toMatchObject({
      expectedHouseholds: 387,
      workFrom: { year: 2020, month: 6, day: 11 },
      workUntil: { year: 2020, month: 6, day: 20 },
      completionDeadline: { year: 2020, month: 6, day: 20 },
      correctionFrom: { year: 2020, month: 6, day: 21 },
      correctionUntil: { year: 2020, month: 6, day: 30 },
      renovatedFrom: 2015,
      teams: 12,
      comparisonDays: 7,
    });
  });

  it.each([
    ['xikou2020-1', '387户'],
    ['xikou2020-4.2', '12个排查组'],
    ['xikou2020-4.3', '6月30日'],
    ['xikou2020-3.1', '2014年12月31日以前'],
    ['xikou2020-5.4', '至少每周应比对一次'],
    ['xikou2020-5.3', '旧房整治保障一批'],
    ['xikou2020-2', '村支书'],
  ])('%s 的条文里有“%s”', (clause, words) => {
    expect(findClause(clause)?.text).toContain(words);
  });

  it.each(Object.entries(xikou2020.parameters))('%s 有日期、有依据', (_, parameter) => {
    expect(parseIsoDate(parameter.checkedOn)?.day).toBeDefined();
    for (const { from, clause } of parameter.values) {
      expect(parseIsoDate(from)?.day).toBeDefined();
      expect(findClause(clause)).toBeDefined();
    }
  });

  it('没有一条规则引用2024年的方案', () => {
    const foreign = xikou2020.rules.filter(({ clause }) => clause.startsWith('gaoyan2024'));
    expect(foreign.map(({ id }) => id)).toEqual([]);
    for (const { clause } of xikou2020.rules) expect(findClause(clause)).toBeDefined();
  });

  it('两个方案各有各的规则', () => {
    const regimes = (profile: typeof xikou2020) =>
      new Set(profile.rules.map(({ regime }) => regime));
    expect(regimes(xikou2020)).not.toContain('2024');
    expect(regimes(gaoyan2024)).not.toContain('2020');
  });

  it('本乡的文件可以写各村的责任人', () => {
    const profile = profileFromJson(
      {
        extends: 'xikou-2020',
        id: 'xikou-own',
        title: '溪口乡核验',
        expectedHouseholds: 30,
        villages: [{ name: '九树村', responsible: '子支书' }, { name: '双桥村' }],
      },
      '溪口.json',
    );
    expect([...profile.villageResponsible]).toEqual([['九树', '子支书']]);
    expect(profile.regime).toBe('2020');
    expect(resolveParameters(profile.parameters, '2020-06-18').expectedHouseholds).toBe(30);
  });
});
