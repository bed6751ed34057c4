import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/domain/cell';
import { tableOf } from '../../src/domain/rawTable';
import { JobRefused } from '../../src/jobs/checkWorkbooks';
import { reconcileJsonPieces } from '../../src/jobs/reconcileJson';
import { reconcileResultSchema } from '../../src/jobs/reconcileSchema';
import { reconcileFiles, type ReconcileOptions } from '../../src/jobs/reconcileWorkbooks';
import { defaultProfile } from '../../src/policy/profiles';

type Rows = readonly (readonly CellValue[])[];
const OLD_HEAD = '512229193208019018';
const NEW_HEAD = '512229194001019015';
const OTHER = '512229196807209028';

function run(files: Readonly<Record<string, Rows>>, more: Partial<ReconcileOptions> = {}) {
  const tables = Object.entries(files).map(([name, rows]) => [
    tableOf('Sheet1', rows, { workbook: `${name}.xlsx` }),
  ]);
  const options = { profile: defaultProfile, day: '2024-10-12', ...more };
  const result = reconcileFiles(tables, options);
  const text = [...reconcileJsonPieces(result)].join('');
  return reconcileResultSchema.parse(JSON.parse(text));
}

const APP = ['户编号', '户主姓名', '证件号码', '村', '组', '住房保障方式', '鉴定等级', '改造年度'];
const appRow = (id: string, more: Partial<Record<(typeof APP)[number], CellValue>> = {}) => {
  const usual: Record<string, CellValue> = {
    ...{ 户编号: null, 户主姓名: '张平安', 证件号码: id, 村: '红军村', 组: '3组' },
    ...{ 住房保障方式: '鉴定安全', 鉴定等级: 'B级', 改造年度: null },
  };
  return APP.map((header) => ({ ...usual, ...more })[header] ?? null);
};

describe('hard cases of the brief (§10)', () => {
  it('1: a changed head is one household, found by the member, and said once', () => {
    const persons = ['户编号', '姓名', '证件号码', '与户主关系', '户主姓名', '户主证件号码'];
    const json = run({
      核验APP: [APP, appRow(OLD_HEAD)],
      国家扶贫系统: [
        persons,
        ['F0001', '李有福', NEW_HEAD, '户主', '李有福', NEW_HEAD],
        ['F0001', '张平安', OLD_HEAD, '配偶', '李有福', NEW_HEAD],
      ],
    });
    expect(json.pairs[0]).toMatchObject({ matched: 1, onlyLeft: 0, onlyRight: 0 });
    expect(json.differences).toHaveLength(1);
    expect(json.differences[0]).toMatchObject({ field: '户主姓名', matchedBy: 'member' });
    expect(json.differences[0]!.why).toContain('户主变更');
  });

  it('3: an old D-grade house of a household that lives elsewhere is no contradiction of housing', () => {
    const json = run({
      核验APP: [APP, appRow(OTHER, { 住房保障方式: '投亲靠友', 鉴定等级: null })],
      回头看: [
        ['户主姓名', '证件号码', '村', '组', '现住房情况'],
        ['张平安', OTHER, '红军村', '3组', '投亲靠友'],
      ],
    });
    expect(json.differences).toEqual([]);
    expect(json.compatible).toMatchObject([{ field: '住房保障方式', kind: 'compatible' }]);
  });

  it.each([
    ['不安全', 'B级', 'different'],
    ['安全', 'B级', undefined],
    ['D级', 'C级', 'different'],
    ['CD级', 'C级', undefined],
    ['三级', 'C级', undefined],
    ['', 'C级', 'missing-left'],
  ])('6: grade “%s” beside “%s”', (left, right, kind) => {
    const header = ['户主姓名', '证件号码', '鉴定等级'];
    const json = run({ 甲: [header, ['张', OTHER, left]], 乙: [header, ['张', OTHER, right]] });
    expect(json.differences.map((each) => each.kind)).toEqual(kind === undefined ? [] : [kind]);
  });

  it.each([
    [2014, '鉴定安全', 'appraised-safe', []],
    [2014, '改造安全', 'appraised-safe', ['different']],
    [2015, '鉴定安全', 'renovated-safe', ['different']],
    [2015, '改造安全', 'renovated-safe', []],
    ['2014-2015', '改造安全', 'unclear', []],
  ])('8: renovated in %s, recorded as %s', (year, method, classification, kinds) => {
    const json = run({
      核验APP: [APP, appRow(OTHER, { 住房保障方式: method })],
      三年行动: [
        ['户主姓名', '证件号码', '列入危改年度'],
        ['张平安', OTHER, year],
      ],
    });
    expect(json.differences.map(({ kind }) => kind)).toEqual(kinds);
    expect(json.households).toMatchObject([{ code: OTHER, classification }]);
  });

  it.each([
    [2014, 2018, 'renovated-safe'],
    ['不详', 2018, 'renovated-safe'],
    ['不详', 2014, 'unclear'],
    [2013, 2014, 'appraised-safe'],
    ['', '', 'appraised-safe'],
  ])('8: works of %s by one system and of %s by another', (one, other, classification) => {
    const record = (header: string, year: CellValue): Rows => [
      ['户主姓名', '证件号码', header],
      ['张平安', OTHER, year],
    ];
    const json = run({
      核验APP: [APP, appRow(OTHER, { 住房保障方式: '鉴定安全' })],
      三年行动: record('列入危改年度', one),
      易地扶贫搬迁台账: record('搬迁年度', other),
    });
    expect(json.households).toMatchObject([{ code: OTHER, classification }]);
  });

  it('10: 改造安全 of 2020 and 集合住宅 of 2024 are compatible', () => {
    const json = run({
      核验APP: [APP, appRow(OTHER, { 住房保障方式: '易地扶贫搬迁', 鉴定等级: null })],
      回头看: [
        ['户主姓名', '证件号码', '现住房情况'],
        ['张平安', OTHER, '集合住宅'],
      ],
    });
    expect(json.differences).toEqual([]);
    expect(json.compatible[0]!.why).toContain('两边都对');
  });

  it('14: a suspected problem is withheld', () => {
    const json = run({
      核验APP: [
        [...APP, '问题状态', '核实人', '核实日期'],
        [...appRow(OTHER, { 户编号: '500229108201' }), '疑似', '李某', '2020-06-18'],
        [...appRow(NEW_HEAD, { 户编号: '500229108202' }), '确认', '李某', '2020-06-18'],
        [...appRow('', { 户编号: '500229108203' }), '确认'],
      ],
      回头看: [
        ['户主姓名', '证件号码'],
        ['张平安', OTHER],
      ],
    });
    expect(json.withheld).toEqual(['500229108201', '500229108203']);
  });

  it('18: an archive of renovations lacks the others rightly; only 改造安全 without a record is asked about', () => {
    const ids = ['512229196001019014', '512229196101019011', '512229196201019019'];
    const json = run({
      核验APP: [
        APP,
        appRow(ids[0]!),
        appRow(ids[1]!, { 住房保障方式: '改造安全' }),
        appRow(ids[2]!, { 住房保障方式: '易地搬迁' }),
        appRow(OTHER, { 住房保障方式: '改造安全' }),
      ],
      三年行动: [
        ['户主姓名', '证件号码', '列入危改年度'],
        ['张平安', OTHER, 2019],
      ],
    });
    expect(json.pairs[0]).toMatchObject({ onlyLeft: 3, onlyLeftNormal: 2, matched: 1 });
    expect(json.only.filter(({ normal }) => !normal)).toMatchObject([{ household: ids[1] }]);
  });

  it('18: a record in the resettlement ledger excuses the archive of renovations', () => {
    const json = run({
      核验APP: [APP, appRow(OTHER, { 住房保障方式: '改造安全' })],
      三年行动: [
        ['户主姓名', '证件号码', '列入危改年度'],
        ['李有福', NEW_HEAD, 2019],
      ],
      易地扶贫搬迁: [
        ['户主姓名', '证件号码'],
        ['张平安', OTHER],
      ],
    });
    const [only] = json.only.filter(({ household }) => household === OTHER);
    expect(only).toMatchObject({ normal: true });
    expect(only!.why).toContain('易地扶贫搬迁台账');
  });

  it('19: a number that lost its last digits is a candidate and never a match', () => {
    const header = ['户主姓名', '证件号码', '村', '组'];
    const lost: CellValue = { kind: 'long-number', text: '512229196807209000' };
    const json = run({
      甲: [header, ['张平安', lost, '红军村', '3组']],
      乙: [header, ['张平安', OTHER, '红军村', '3组']],
    });
    expect(json.pairs[0]).toMatchObject({ matched: 0, candidates: 1, onlyLeft: 0, onlyRight: 0 });
    expect(json.candidates[0]!.reasons).toContain('证件号码前15位一致');
  });

  it('20: a group that became a date is not guessed at', () => {
    const header = ['户主姓名', '证件号码', '组'];
    const json = run({
      甲: [header, ['张平安', OTHER, { kind: 'date', serial: 45352 }]],
      乙: [header, ['张平安', OTHER, '3组']],
    });
    expect(json.differences).toEqual([]);
    expect(json.compatible).toMatchObject([{ field: '组', kind: 'unclear' }]);
  });

  const ids = ['512229196001019014', '512229196101019011', '512229196201019019', OTHER];
  it.each([
    ['红军村', '红军社区', 4],
    ['红军村', '新民村', 4],
  ])(
    '24: %s here and %s there are one question, not a difference a household',
    (a, b, households) => {
      const header = ['户主姓名', '证件号码', '村'];
      const json = run({
        甲: [header, ...ids.map((id) => ['张平安', id, a])],
        乙: [header, ...ids.map((id) => ['张平安', id, b])],
      });
      expect(json.differences).toEqual([]);
      expect(json.pairs[0]!.villages).toEqual([{ left: a, right: b, households }]);
    },
  );

  it('24: two households in another village are differences', () => {
    const header = ['户主姓名', '证件号码', '村'];
    const json = run({
      甲: [header, ...ids.map((id) => ['张平安', id, '红军村'])],
      乙: [header, ...ids.map((id, at) => ['张平安', id, at < 2 ? '新民村' : '红军村'])],
    });
    expect(json.differences).toHaveLength(2);
    expect(json.pairs[0]!.villages).toEqual([]);
  });
});

describe('what a person decides', () => {
  const header = ['户主姓名', '村', '组'];
  const files = {
    甲: [header, ['李小红', '红军村', '3组']],
    乙: [header, ['李晓红', '红军村', '三组']],
  };
  const candidate = run(files).candidates[0]!;
  const decision = { left: candidate.leftKey, right: candidate.rightKey };

  it('a name that sounds alike is only a candidate', () => {
    expect(candidate.reasons.join()).toMatch(/形近或音近.*同村同组.*没有证件号码/);
  });
  it('yes makes it a match', () => {
    const json = run(files, { decisions: [{ ...decision, same: true }] });
    expect(json.pairs[0]).toMatchObject({ matched: 1, candidates: 0 });
  });
  it('no makes both stand alone', () => {
    const json = run(files, { decisions: [{ ...decision, same: false }] });
    expect(json.pairs[0]).toMatchObject({ matched: 0, candidates: 0, onlyLeft: 1, onlyRight: 1 });
  });
});

describe('matching', () => {
  const header = ['户编号', '户主姓名', '证件号码', '村'];

  it('one number for two households on a side is a question, and nothing of it is compared', () => {
    const json = run({
      甲: [header, ['500229108201', '张平安', OTHER, '红军村']],
      乙: [
        header,
        ['500229108201', '张平安', OTHER, '红军村'],
        ['500229108202', '李有福', OTHER, '石梁村'],
      ],
    });
    expect(json.pairs[0]).toMatchObject({ matched: 0, shared: 1, onlyLeft: 0, onlyRight: 0 });
  });

  it('serial numbers of two lists are no household codes', () => {
    const json = run({
      甲: [header, ['1', '张平安', OTHER, '红军村']],
      乙: [header, ['1', '李有福', NEW_HEAD, '石梁村']],
    });
    expect(json.pairs[0]).toMatchObject({ matched: 0, onlyLeft: 1, onlyRight: 1 });
  });

  it('a code whose name, number and village all differ is a candidate', () => {
    const json = run({
      甲: [header, ['500229108201', '张平安', OTHER, '红军村']],
      乙: [header, ['500229108201', '李有福', NEW_HEAD, '石梁村']],
    });
    expect(json.pairs[0]).toMatchObject({ matched: 0, candidates: 1 });
  });

  it('a disability certificate is the number of its first 18 characters', () => {
    const json = run({
      甲: [header, [null, '张平安', OTHER, '红军村']],
      乙: [header, [null, '张平安', `${OTHER}41`, '红军村']],
    });
    expect(json.pairs[0]).toMatchObject({ matched: 1, different: 0, compatible: 1 });
  });
});

it('areas differ beyond the tolerance, and of different concepts never', () => {
  const rows = (label: string, area: number): Rows => [
    ['户主姓名', '证件号码', label],
    ['张平安', OTHER, area],
  ];
  const kinds = (left: Rows, right: Rows): string[] => {
    const { differences, compatible } = run({ 甲: left, 乙: right });
    return [...differences, ...compatible].map(({ kind }) => kind);
  };
  expect(kinds(rows('建筑面积', 100), rows('建筑面积', 105))).toEqual([]);
  expect(kinds(rows('建筑面积', 100), rows('建筑面积', 106))).toEqual(['different']);
  expect(kinds(rows('建筑面积', 10), rows('建筑面积', 11))).toEqual([]);
  expect(kinds(rows('建筑面积', 100), rows('调查面积', 130))).toEqual(['compatible']);
});

it('refuses a single list, and a system nobody knows, in words', () => {
  const header = ['户主姓名', '证件号码'];
  expect(() => run({ 甲: [header, ['张平安', OTHER]] })).toThrow(JobRefused);
  const files = { 甲: [header, ['张平安', OTHER]], 乙: [header, ['张平安', OTHER]] };
  expect(() => run(files, { namedSystems: { '甲.xlsx': '某系统' } })).toThrow('不认识系统“某系统”');
});
