import { describe, expect, it } from 'vitest';
import type { ConclusionSourceId } from '../../src/domain/profileValues';
import { weighConclusions } from '../../src/domain/weighConclusions';
import { conclusionsOf } from '../../src/domain/rowConclusions';
import { credibility } from '../../src/policy/parameters/credibility';
import { householdInWords, type Words } from './householdInWords';

const order = credibility.values[0]?.value ?? [];

const cases: readonly (readonly [
  title: string,
  words: Words,
  sources: readonly ConclusionSourceId[],
])[] = [
  [
    '更新时间近的在前',
    { 灾普鉴定等级: 'B级', 灾普鉴定时间: '2021', 动态监测等级: 'B级', 动态监测时间: '2022' },
    ['dynamic-monitoring', 'disaster-census'],
  ],
  [
    '同一年，完整的在前',
    { 动态监测等级: '', 动态监测时间: '2021', 灾普鉴定等级: 'B级', 灾普鉴定时间: '2021' },
    ['disaster-census', 'dynamic-monitoring'],
  ],
  [
    '同一年、同样完整，可信度高的在前',
    {
      '2020核验等级': 'B级',
      '2020核验时间': '2021',
      自建房排查等级: 'B级',
      自建房排查时间: '2021',
    },
    ['self-built-survey', 'verification-2020'],
  ],
  [
    '同一年内不比月份',
    {
      灾普鉴定等级: 'B级',
      灾普鉴定时间: '2021-12',
      自建房排查等级: 'B级',
      自建房排查时间: '2021-01',
    },
    ['self-built-survey', 'disaster-census'],
  ],
  [
    '没有日期的排在最后',
    { 自建房排查等级: 'B级', 自建房排查时间: '', 灾普鉴定等级: 'B级', 灾普鉴定时间: '2015' },
    ['disaster-census', 'self-built-survey'],
  ],
  [
    '有鉴定机构的更完整',
    {
      鉴定等级: 'B级',
      鉴定日期: '2021',
      '鉴定机构/人员': '某某',
      结论来源: '村自报',
      自建房排查等级: 'B级',
      自建房排查时间: '2021',
    },
    ['village-report', 'self-built-survey'],
  ],
];

describe('起作用的结论', () => {
  it.each(cases)('%s', (_, words, sources) => {
    const { governing, others } = weighConclusions(conclusionsOf(householdInWords(words)), order);
    expect([governing, ...others].map((conclusion) => conclusion?.source)).toEqual(sources);
  });
});

const origins: readonly (readonly [title: string, words: Words, source: ConclusionSourceId])[] = [
  ['写明结论来源', { 结论来源: '灾普', 鉴定方式: '专业机构鉴定' }, 'disaster-census'],
  [
    '写明鉴定方式',
    { 鉴定方式: '技术人员评估', '鉴定机构/人员': '某鉴定公司' },
    'technician-assessment',
  ],
  ['只写了机构', { '鉴定机构/人员': '某建筑设计院' }, 'agency-appraisal'],
  ['只写了人名', { '鉴定机构/人员': '张某' }, 'technician-assessment'],
  ['什么也没写', {}, 'village-report'],
];

describe('本表鉴定结论的来源', () => {
  it.each(origins)('%s', (_, words, source) => {
    const household = householdInWords({ ...words, 鉴定等级: 'B级', 鉴定日期: '2021' });
    expect(conclusionsOf(household).map((conclusion) => conclusion.source)).toEqual([source]);
  });

  it('工作表已声明为灾普', () => {
    const household = householdInWords({ 鉴定等级: 'B级', '鉴定机构/人员': '某鉴定公司' });
    expect(conclusionsOf(household, 'disaster-census')[0]?.source).toBe('disaster-census');
  });

  it('等级和日期都空白，不是结论', () => {
    const household = householdInWords({ 鉴定等级: '', 鉴定日期: '未鉴定', 灾普鉴定等级: '' });
    expect(conclusionsOf(household)).toEqual([]);
  });
});
