import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/domain/summary';
import { checkWorkbooks } from '../../../src/jobs/checkWorkbooks';
import { summaryOf } from '../../../src/jobs/summaryOf';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { xikou2020 } from '../../../src/policy/profiles/xikou2020';
import { openFile } from '../../../src/workbook/xlsx/nodeFile';
import { type Cells, fine } from '../submission/villageUnderTest';
import { numbersOf, summedUp } from './summaryBook';

const DANGEROUS: Cells = { 鉴定等级: 'D级', 鉴定日期: '2022-03-04' };
const ELSEWHERE: Cells = { 现住房情况: '投亲靠友', 核实人: '甲队员', 核实日期: '2024-09-20' };
const WHO: ReadonlySet<string> = new Set(['村', '组', '户编号', '户主姓名', '证件号码']);

/** An entry of the ledger: who it is, and what is done. */
function entry(who: number, cells: Cells): Cells {
  const household = Object.entries(fine(who)).filter(([header]) => WHO.has(header));
  return { ...Object.fromEntries(household), ...cells };
}

describe('the totals are those of the check', () => {
  it.each([
    ['回头看_高燕镇示例.xlsx', gaoyan2024],
    ['户信息_合并单元格.xlsx', gaoyan2024],
    ['分村表.xlsx', gaoyan2024],
    ['户信息导出.xlsx', gaoyan2024],
    ['核验_溪口乡示例.xlsx', xikou2020],
    ['回头看_高燕镇示例.xlsx', xikou2020],
  ])('%s', async (file, profile) => {
    const workbooks = [await openFile(`samples/${file}`)];
    const { result } = await checkWorkbooks({ workbooks, profile, day: '2024-10-08' });
    const overview = summarise(result);
    const table = summaryOf(result);
    const total = numbersOf(table);
    const { judgements: of } = overview;
    expect(total['households']).toBe(overview.households);
    const expected =
      profile.regime === '2020'
        ? {
            appraised: of['appraised-safe'],
            renovated: of['renovated-safe'],
            guaranteed: of['guaranteed-safe'],
            problem: of.problem,
            unclear: of['needs-clarification'],
          }
        : {
            dead: of['removed-dead'],
            'moved-out': of['moved-out'],
            'judged-safe': of['preliminarily-safe'],
            'judged-guaranteed': of['guaranteed-elsewhere'],
            'judged-unverified': of['guaranteed-elsewhere-unverified'],
            'judged-ledger': of.ledger! + of['ledger+site-visit']!,
            'judged-visit': of['site-visit'],
            'judged-unclear': of['needs-clarification'],
          };
    expect(total).toMatchObject(expected);
    if (profile.regime === '2024') {
      expect(total['grade-c']! + total['grade-d']!).toBe(overview.inCDList);
    }
    expect(table.villages.map(({ village }) => village)).toEqual(
      overview.byVillage.map(({ village }) => village),
    );
    for (const { village, households } of overview.byVillage) {
      expect(numbersOf(table, village)['households'], village).toBe(households);
    }
    table.columns.forEach(({ id }, place) => {
      if (id.endsWith('-share')) return;
      const sum = table.villages.reduce((all, { numbers }) => all + numbers[place]!, 0);
      expect(sum, id).toBe(total[id]);
    });
  });
});

describe('a count', () => {
  it.each<[string, Cells, readonly string[]]>([
    ['a household in order', {}, ['own', 'grade-b', 'judged-safe', 'verified']],
    ['a dead one', { 户籍状态: '已死亡销户' }, ['dead', 'verified']],
    ['one that moved out', { 户籍状态: '迁出' }, ['moved-out']],
    ['one whose head changed', { 户籍状态: '户主变更' }, ['head-changed', 'own', 'grade-b']],
    ['one with relatives', ELSEWHERE, ['elsewhere', 'with-relatives', 'judged-guaranteed']],
    [
      'a safe home that nobody verified',
      { 现住房情况: '其他安全住房' },
      ['elsewhere', 'kind-unclear', 'judged-unverified'],
    ],
    ['one that does not say where it lives', { 现住房情况: '' }, ['housing-unclear', 'to-visit']],
    ['a house nobody appraised', { 鉴定等级: '', 鉴定日期: '' }, ['own', 'not-appraised']],
    ['a grade that may be C or D', { 鉴定等级: 'CD级' }, ['own', 'grade-unclear']],
    ['an old appraisal', { 鉴定日期: '2018' }, ['grade-b', 'visit-no-record', 'to-visit']],
    [
      'a visit that found nothing changed',
      { 鉴定日期: '2018', 现场结论: '未改变', 实际核实时间: '2024-09-20' },
      ['visited', 'unchanged', 'judged-safe', 'verified'],
    ],
    [
      'a visit that asked for an appraisal, which was made',
      {
        ...{ 现场结论: '与现状不符', 实际核实时间: '2024-09-20' },
        ...{ 新等级: 'C级', 新鉴定日期: '2024-09-25' },
      },
      ['to-appraise', 'appraised', 'grade-c', 'judged-ledger'],
    ],
  ])('of %s is in its columns', (_, cells, columns) => {
    const numbers = numbersOf(summedUp([[fine(0, cells), fine(1)]]));
    const others = numbersOf(summedUp([[fine(1)]]));
    for (const id of columns) expect(numbers[id], id).toBe(others[id]! + 1);
  });
});

describe('the ledger', () => {
  const LIST = [fine(0, DANGEROUS), fine(1, DANGEROUS), fine(2, DANGEROUS), fine(3, DANGEROUS)];
  const LEDGER = [
    entry(0, { 保障方式: '农村危房改造', 列入危改年度: 2025, 进度: '竣工', 是否销号: '否' }),
    entry(1, {
      ...{ 保障方式: '租住', 是否已搬离危房: '是', 核实人: '甲队员', 核实日期: '2024-09-20' },
      ...{ 是否销号: '是', 销号日期: '2024-09-30', 销号依据: '租房合同', 销号人: '乙主任' },
    }),
    entry(2, { 过渡期措施: '借住', 是否销号: '' }),
    entry(3, { 问题描述: '住房鉴定为D级', 完成时限: '2025-12-31' }),
  ];

  it('is divided by what is done, each entry once', () => {
    const table = summedUp([LIST], LEDGER);
    expect(numbersOf(table)).toMatchObject({
      ...{ households: 4, 'in-ledger': 4, 'renovation-2024': 0, 'renovation-2025': 1 },
      ...{ 'other-way': 0, interim: 1, done: 2, closed: 1, 'not-done': 2 },
      ...{ 'done-share': 50, 'closed-share': 25 },
    });
    const identity = table.identities.find(({ id }) => id === 'ledger')!;
    expect(identity).toMatchObject({ holds: false, difference: 1 });
    expect(identity.households).toHaveLength(1);
    expect(identity.sentence).toContain(
      '1户台账中既没有保障方式，也没有过渡期措施（红军村1组测试丁',
    );
  });

  it('has no share of nothing', () => {
    expect(numbersOf(summedUp([[fine(0)]]))['closed-share']).toBeNull();
  });
});

describe('identities', () => {
  const sentenceOf = (list: readonly Cells[], id: string): string =>
    summedUp([list]).identities.find((each) => each.id === id)!.sentence;

  it('hold where each household is in one part', () => {
    expect(sentenceOf([fine(0), fine(1, ELSEWHERE)], 'households')).toBe(
      '应核户数 2户 ＝ 自有农村住房 1＋其他安全住房 1＋已死亡销户 0＋迁出 0，相符。',
    );
  });

  it('say by how many they do not hold and who explains it, with the number masked', () => {
    const said = sentenceOf([fine(0), fine(1, { 现住房情况: '不详' })], 'households');
    expect(said).toMatch(
      /≠ .*＝1，不相符，各项合计少1户：1户现住房情况未填或认不出（红军村1组测试乙 512229\*{8}\d{3}[\dX]）。$/,
    );
  });

  it('state that a household may have several reasons', () => {
    const both = { 鉴定日期: '2018', 现状照片: '' };
    expect(sentenceOf([fine(0, both), fine(1)], 'site-visits')).toBe(
      'T1∪T2∪T3 1户 ≤ T1信息缺失 1＋T2无近年结论 1＋T3状况变化 0＝2，相符（一户可有几种原因：1户有两种以上）。',
    );
  });
});

describe('the sentence', () => {
  it('adds up to the whole', () => {
    const states: readonly Cells[] = [
      {},
      DANGEROUS,
      ELSEWHERE,
      { 户籍状态: '已死亡销户' },
      { 户籍状态: '迁出' },
      { 鉴定日期: '2018' },
      { 鉴定等级: 'CD级' },
    ];
    const { sentence } = summedUp([states.map((cells, who) => fine(who, cells))]);
    const [whole = '', parts = ''] = sentence.split('：');
    const counts = parts
      .split('。')[0]!
      .split('，')
      .map((part) => Number(/(\d+)户/.exec(part)?.[1]));
    expect(whole).toBe('全镇7户');
    expect(counts.reduce((all, count) => all + count, 0)).toBe(7);
    expect(sentence).toContain('死亡销户1户，迁出1户，安全住房2户（含其他安全住房1户）');
  });
});

describe('several files', () => {
  it('are summed up by village across them, under the fullest name of each', () => {
    const table = summedUp([
      [fine(0, { 村: '红军' }), fine(1, { 村: '双河村' })],
      [fine(2, { 村: '红军村' }), fine(3, { 村: '' })],
    ]);
    const counts = table.villages.map(({ village }) => [
      village,
      numbersOf(table, village)['households'],
    ]);
    expect(counts).toEqual([
      ['红军村', 2],
      ['双河村', 1],
      ['未填村名', 1],
    ]);
  });
});
