import { describe, expect, it } from 'vitest';
import type { Exemption } from '../../../src/domain/check';
import { exemptionState } from '../../../taskpane/settings/exemptionState';
import { nameOfHousehold } from '../../../taskpane/settings/nameOfHousehold';
import { profileFileName, profileText } from '../../../taskpane/settings/profileDownload';
import { rulesFound, withRule } from '../../../taskpane/settings/ruleChoices';

const rule = (id: string, number: string, title: string) =>
  ({ id, number, title, severity: 'error', duty: 'must', findings: 0 }) as const;

describe('rules in the settings', () => {
  const rules = [rule('id-missing', '3.1', '身份证号缺失'), rule('house', '4.1', '住房情况缺失')];
  it.each([
    ['', 2],
    ['缺失', 2],
    ['住房 缺失', 1],
    ['3.1', 1],
    ['ID-missing', 1],
    ['电话', 0],
  ])('%j finds %i', (typed, count) => {
    expect(rulesFound(rules, typed)).toHaveLength(count);
  });

  it('are set, changed back to the default, and left alone by what nobody knows', () => {
    const before = { house: '警' } as const;
    expect(withRule(before, 'id-missing', 'off')).toEqual({ house: '警', 'id-missing': 'off' });
    expect(withRule(before, 'house', 'default')).toEqual({});
    expect(withRule(before, 'house', 'grave')).toBe(before);
  });
});

describe('exemptions in the settings', () => {
  const one: Exemption = {
    rule: 'house',
    household: 'code:1',
    reason: '属实',
    person: '王',
    date: '2026-01-01',
    value: '',
  };
  const other = { ...one, value: '变了' };
  it('are used, lapsed or unused, and nobody knows before a check', () => {
    const overview = { lapsedExemptions: [{ ...one }], unusedExemptions: [] };
    expect(exemptionState(one, overview)).toBe('lapsed');
    expect(exemptionState(other, overview)).toBe('used');
    expect(exemptionState(other, { lapsedExemptions: [], unusedExemptions: [other] })).toBe(
      'unused',
    );
    expect(exemptionState(one, undefined)).toBe('unknown');
  });

  it.each([
    ['name:红军村|2|张三', '红军村2组 张三'],
    ['name:红军村||张三', '红军村 张三'],
    ['code:5113240001', '5113240001'],
    ['红军村2组 张三', '红军村2组 张三'],
  ])('%s is read as %s', (household, label) => {
    expect(nameOfHousehold(household)).toBe(label);
  });

  it('never show a whole certificate number', () => {
    const shown = nameOfHousehold('id:11010519491231002X');
    expect(shown).not.toContain('19491231');
    expect(shown).toMatch(/^110105/);
  });
});

describe('the settings file', () => {
  it.each([
    ['红旗镇2026年', '红旗镇2026年.json'],
    ['红旗/镇: "试"', '红旗 镇   试.json'],
    ['///', '设置.json'],
  ])('of %s is called %s', (title, name) => {
    expect(profileFileName({ id: 'own', title })).toBe(name);
  });

  it('holds the profile as it is', () => {
    const profile = { id: 'own', title: '红旗镇', headers: { 评级: '鉴定等级' } };
    expect(JSON.parse(profileText(profile))).toEqual(profile);
  });
});
