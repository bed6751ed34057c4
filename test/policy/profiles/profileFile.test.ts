import { describe, expect, it } from 'vitest';
import { defineRule } from '../../../src/policy/defineRule';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { applyProfileFile } from '../../../src/policy/profiles/applyProfileFile';
import { profileFromJson, ProfileRefused } from '../../../src/policy/profiles/profileFile';
import { readVillage } from '../../../src/domain/read/place';
import { valueOf } from '../../../src/domain/reading';
import { resolveParameters } from '../../../src/domain/parameterValues';

const town = { extends: 'gaoyan-2024', id: 'hongqi-2024', title: '红旗镇2024年回头看' };

describe('本镇的方案文件', () => {
  it('只写编号和名称，其余照用内置方案', () => {
    const profile = profileFromJson(town, '红旗.json');
    expect(profile).toEqual({ ...gaoyan2024, id: town.id, title: town.title });
  });

  it('数字和日期换成本镇的', () => {
    const profile = profileFromJson(
      {
        ...town,
        basis: '《红旗镇方案》',
        expectedHouseholds: 412,
        appraisalCutOff: 2021,
        workFrom: '2024-10-01',
        workUntil: '2024-11-30',
        completionDeadline: '2026-06-30',
        importantFields: ['房屋地址', 'floors'],
      },
      '红旗.json',
    );
    expect(resolveParameters(profile.parameters, '2024-10-08')).toMatchObject({
      expectedHouseholds: 412,
      appraisalCutOff: 2021,
      workFrom: { year: 2024, month: 10, day: 1 },
      workUntil: { year: 2024, month: 11, day: 30 },
      completionDeadline: { year: 2026, month: 6, day: 30 },
      importantFields: ['houseAddress', 'floors'],
      today: { year: 2024, month: 10, day: 8 },
    });
    expect(profile.basis).toBe('《红旗镇方案》');
  });

  it('不知道应核户数时写 null', () => {
    const profile = profileFromJson({ ...town, expectedHouseholds: null }, '红旗.json');
    const values = resolveParameters(profile.parameters, '2024-10-08');
    expect(values.expectedHouseholds).toBeUndefined();
  });

  it('角色、村名、表头和工作表', () => {
    const profile = profileFromJson(
      {
        ...town,
        roles: { enteredBy: '村会计' },
        villages: [{ name: '红军村', aliases: ['红军社区', '卫国村'] }],
        headers: { 住房评级: '鉴定等级', 房子楼层: 'floors', 联系电话: ' 不用' },
        sheets: { 房屋普查: '灾普', 排查: '农村自建房安全专项整治' },
      },
      '红旗.json',
    );
    expect(profile.roles).toEqual({ ...gaoyan2024.roles, enteredBy: '村会计' });
    const context = { ...profile, today: { year: 2024, month: 10, day: 8 } };
    const spellings = ['红军村', '红军社区', '卫国村', '高燕镇红军村委会', '卫国'];
    expect(spellings.map((name) => valueOf(readVillage(name, context)))).toEqual(
      spellings.map(() => '红军'),
    );
    expect(profile.headers).toEqual({
      住房评级: 'appraisalGrade',
      房子楼层: 'floors',
      联系电话: 'not-used',
    });
    expect(profile.declaredSheets).toEqual({
      房屋普查: 'disaster-census',
      排查: 'self-built-survey',
    });
  });

  it('本镇说明的写法不再有别的意思', () => {
    const profile = profileFromJson(
      { ...town, vocabularies: { currentHousing: { spellings: { 借住亲戚: '投亲靠友' } } } },
      '红旗.json',
    );
    const { terms, ambiguous } = profile.vocabularies.currentHousing;
    const holders = terms.filter(({ spellings }) => spellings?.includes('借住亲戚'));
    expect(holders.map(({ id }) => id)).toEqual(['with-relatives']);
    expect(ambiguous?.flatMap(({ wordings }) => wordings)).not.toContain('借住亲戚');
    const before = gaoyan2024.vocabularies.currentHousing;
    expect(before.ambiguous?.flatMap(({ wordings }) => wordings)).toContain('借住亲戚');
  });
});

const rule = (id: string): ReturnType<typeof defineRule> =>
  defineRule({
    id,
    number: 'ID-01',
    title: '证件号码为空',
    severity: 'error',
    message: '空',
    clause: 'common-practice',
    inspects: ['idNumber'],
    breaks: () => false,
  });

describe('本镇调整规则', () => {
  const base = { ...gaoyan2024, rules: [rule('id-number-missing'), rule('id-number-wrong')] };
  const apply = (rules: Record<string, 'off' | '错' | '警' | '提'>): readonly string[] =>
    applyProfileFile(base, { ...town, rules }, '红旗.json').rules.map(
      ({ id, severity }) => `${id} ${severity}`,
    );

  it('关闭一条，降一级', () => {
    expect(apply({ 'id-number-missing': 'off', 'id-number-wrong': '提' })).toEqual([
      'id-number-wrong hint',
    ]);
  });

  it('没有这条规则', () => {
    expect(() => apply({ 'id-number-mising': 'off' })).toThrow(/id-number-missing/);
  });
});

const refused: readonly (readonly [title: string, file: unknown, words: readonly string[]])[] = [
  ['不是一组项目', [1, 2], ['[1,2]', '"extends": "gaoyan-2024"']],
  ['没有编号', { title: '红旗镇' }, ['id', '没有写', '"id": "hongqi-2024"']],
  ['编号写成中文', { ...town, id: '红旗' }, ['"红旗"', '"id": "hongqi-2024"']],
  [
    '不认识的项目',
    { ...town, expectedHousehold: 412 },
    ['expectedHousehold”', 'expectedHouseholds'],
  ],
  ['没有这个内置方案', { ...town, extends: 'gaoyan-2025' }, ['gaoyan-2025', 'gaoyan-2024']],
  ['户数写成文字', { ...town, expectedHouseholds: '412户' }, ['"412户"', '898']],
  ['户数为零', { ...town, expectedHouseholds: 0 }, ['写的是 0', '898']],
  ['年份写成日期', { ...town, appraisalCutOff: '2020-01-01' }, ['appraisalCutOff', '2020']],
  ['没有的日子', { ...town, workFrom: '2024-02-30' }, ['2024-02-30', '2024-09-11']],
  [
    '结束早于开始',
    { ...town, workFrom: '2024-10-01', workUntil: '2024-09-30' },
    ['2024-09-30', '不早于'],
  ],
  [
    '没有这个字段',
    { ...town, importantFields: ['房屋地址', '房屋颜色'] },
    ['importantFields.1', '房屋颜色'],
  ],
  [
    '表头对应的字段不存在',
    { ...town, headers: { 住房评级: '评级' } },
    ['headers.住房评级', '鉴定等级', '不用'],
  ],
  ['没有这个来源', { ...town, sheets: { 普查表: '人口普查' } }, ['人口普查', '灾普', '动态监测']],
  [
    '没有这个词表',
    { ...town, vocabularies: { housing: { spellings: {} } } },
    ['vocabularies.housing', 'currentHousing'],
  ],
  [
    '没有这个规范词',
    { ...town, vocabularies: { currentHousing: { spellings: { 安置点: '安置房屋' } } } },
    ['安置房屋', '集合住宅'],
  ],
  [
    '词表里多写了项目',
    { ...town, vocabularies: { currentHousing: { words: {} } } },
    ['vocabularies.currentHousing', 'spellings'],
  ],
  ['角色写错名称', { ...town, roles: { officer: '队员' } }, ['roles.officer', 'siteVisitOfficer']],
  [
    '一个别名属于两个村',
    {
      ...town,
      villages: [
        { name: '红军村', aliases: ['红村'] },
        { name: '红旗村', aliases: ['红村'] },
      ],
    },
    ['红村', '一个别名只能属于一个村'],
  ],
  [
    '规则等级写错',
    { ...town, rules: { 'id-number-missing': '关' } },
    ['rules.id-number-missing', '"关"', 'off'],
  ],
];

describe('用不了的方案文件，说明哪一项、写了什么、怎样才对', () => {
  it.each(refused)('%s', (_, file, words) => {
    const read = (): unknown => profileFromJson(file, '红旗.json');
    expect(read).toThrow(ProfileRefused);
    for (const word of ['配置文件“红旗.json”', '例如', ...words]) expect(read).toThrow(word);
  });
});
