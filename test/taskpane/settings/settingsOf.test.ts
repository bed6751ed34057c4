import { describe, expect, it } from 'vitest';
import type { Town } from '../../../taskpane/app/paneState';
import type { FieldChoice, ProfileBase } from '../../../taskpane/engine/paneEngine';
import { typedDay, typedNames, typedNumber } from '../../../taskpane/settings/formText';
import { formOf, type LineField, type SettingsForm } from '../../../taskpane/settings/settingsForm';
import { settingsOf } from '../../../taskpane/settings/settingsOf';

const base: ProfileBase = {
  id: 'gaoyan-2024',
  builtIn: [],
  title: '内置方案',
  basis: '《方案》',
  expectedHouseholds: 898,
  appraisalCutOff: 2020,
  workFrom: '2024-09-11',
  workUntil: '2024-10-13',
  completionDeadline: '2025-12-31',
  importantFields: ['builtYear', 'appraisalGrade'],
  roles: { siteVisitOfficer: '驻村工作队员', enteredBy: '村资料员', responsible: '联系村领导' },
  sources: [],
};
const fields: readonly FieldChoice[] = [
  { field: 'builtYear', label: '建筑年代' },
  { field: 'appraisalGrade', label: '鉴定等级' },
];
const newTown: Town = { exemptions: [], dismissed: [], person: '' };
const town: Town = {
  ...newTown,
  profile: {
    extends: 'gaoyan-2024',
    id: 'hongqi-2026',
    title: '红旗镇',
    expectedHouseholds: null,
    importantFields: ['鉴定等级'],
    villages: [
      { name: '红军村', aliases: ['红军社区', '红军'], responsible: '张支书' },
      { name: '石梁村', responsible: '李支书' },
    ],
    submission: { county: '城口县' },
    headers: { 评级: '鉴定等级' },
    sheets: { 普查: '灾普' },
    rules: { 'id-number-missing': '警' },
  },
  day: '2024-10-01',
};

const form = (of: Town, lines: Partial<Record<LineField, string>> = {}): SettingsForm => {
  const whole = formOf(of, base, fields);
  return { ...whole, lines: { ...whole.lines, ...lines } };
};
const problemsOf = (of: SettingsForm) => {
  const settings = settingsOf(of, newTown, base);
  return settings.kind === 'problems' ? Object.fromEntries(settings.problems) : {};
};

describe('settings of the page', () => {
  it('say nothing when nothing was changed', () => {
    expect(settingsOf(form(newTown), newTown, base)).toEqual({
      kind: 'fine',
      patch: { profile: undefined, day: undefined, onlySheets: undefined, person: '' },
    });
  });

  it('come back as they were, with what the page does not show', () => {
    const settings = settingsOf(form(town), town, base);
    expect(settings.kind === 'fine' && settings.patch.day).toBe('2024-10-01');
    expect(settings.kind === 'fine' && settings.patch.profile).toEqual({
      ...town.profile,
      importantFields: ['appraisalGrade'],
    });
  });

  it('read days and numbers as people write them and leave blank ones to the built-in profile', () => {
    const lines = {
      expectedHouseholds: ' ９００户 ',
      workFrom: '2025年3月1日',
      workUntil: '2025.3.31',
      completionDeadline: '',
      person: ' 王 某 ',
      siteVisitOfficer: '网格员',
    };
    expect(settingsOf(form(newTown, lines), newTown, base)).toEqual({
      kind: 'fine',
      patch: {
        profile: {
          extends: 'gaoyan-2024',
          id: 'own',
          title: '内置方案',
          expectedHouseholds: 900,
          workFrom: '2025-03-01',
          workUntil: '2025-03-31',
          roles: { siteVisitOfficer: '网格员' },
        },
        day: undefined,
        onlySheets: undefined,
        person: '王 某',
      },
    });
  });

  it.each<[LineField, string, string]>([
    ['title', ' ', 'titleMissing'],
    ['day', '2024-02-30', 'notADay'],
    ['expectedHouseholds', '0', 'notACount'],
    ['expectedHouseholds', '九百', 'notACount'],
    ['expectedHouseholds', '12.5', 'notACount'],
    ['appraisalCutOff', '1989', 'notAYear'],
    ['appraisalCutOff', '2101', 'notAYear'],
    ['workFrom', '下周', 'notADay'],
    ['workUntil', '2024-09-10', 'endsBeforeStart'],
    ['completionDeadline', '2025-13-01', 'notADay'],
  ])('%s cannot be %j: %s', (line, text, problem) => {
    expect(problemsOf(form(newTown, { [line]: text }))).toEqual({ [line]: problem });
  });

  it.each<[LineField, string]>([
    ['day', '2024-02-29'],
    ['expectedHouseholds', '1'],
    ['appraisalCutOff', '1990'],
    ['appraisalCutOff', '2100'],
    ['workUntil', '2024-09-11'],
  ])('%s can be %j', (line, text) => {
    expect(problemsOf(form(newTown, { [line]: text }))).toEqual({});
  });

  it('keep nothing at all when one thing is wrong, and name all that is', () => {
    const wrong = {
      ...form(newTown, { day: 'x', title: '' }),
      importantFields: [],
      onlySheets: [],
    };
    expect(problemsOf(wrong)).toEqual({
      day: 'notADay',
      title: 'titleMissing',
      importantFields: 'nothingImportant',
      onlySheets: 'noSheet',
    });
  });

  it('leave out empty lines of villages, and refuse a name that two villages have', () => {
    const rows = [
      { name: '红军村', aliases: '红军社区, 红军村；红军' },
      { name: ' ', aliases: '' },
      { name: '大石村', aliases: '' },
    ];
    const settings = settingsOf({ ...form(newTown), villages: rows }, newTown, base);
    expect(settings.kind === 'fine' && settings.patch.profile?.villages).toEqual([
      { name: '红军村', aliases: ['红军社区', '红军'] },
      { name: '大石村' },
    ]);
    const twice = [...rows, { name: '新桥村', aliases: '红军' }, { name: '', aliases: '新桥' }];
    expect(problemsOf({ ...form(newTown), villages: twice })).toEqual({
      'village 3': 'nameOfTwoVillages',
      'village 4': 'villageWithoutName',
    });
  });
});

describe('typed text', () => {
  it.each([
    ['', { kind: 'blank' }],
    ['2024-9-1', { kind: 'value', value: '2024-09-01' }],
    ['2024／9／1', { kind: 'value', value: '2024-09-01' }],
    ['2024-9', { kind: 'wrong' }],
    ['20240901', { kind: 'wrong' }],
  ])('reads the day %j', (text, typed) => {
    expect(typedDay(text)).toEqual(typed);
  });

  it('reads numbers and names', () => {
    expect(typedNumber('1,200', 1, 2000)).toEqual({ kind: 'value', value: 1200 });
    expect(typedNumber('-5', 1, 10)).toEqual({ kind: 'wrong' });
    expect(typedNames('甲、乙,甲\n 丙 ；')).toEqual(['甲', '乙', '丙']);
  });
});
