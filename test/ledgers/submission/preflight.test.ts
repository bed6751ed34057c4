import { describe, expect, it } from 'vitest';
import { identitySentence } from '../../../src/ledgers/submission/identity';
import type { Outcome } from '../../../src/ledgers/submission/preflight';
import {
  type Cells,
  createdSheet,
  fine,
  preflightsOf,
  submitted,
  type Town,
} from './villageUnderTest';

interface Case {
  readonly title: string;
  readonly changes: Cells;
  readonly town?: Town;
  readonly outcome: Outcome;
  /** Part of the first reason. */
  readonly says?: string;
}

const OFF: Town = {
  profile: { rules: [] },
};
const MOVED: Cells = { 户籍状态: '迁出', 现住址: null, 变更申请日期: null, 审核结果: null };

/** A town whose rectification ledger says this of the first household's problem. */
const inLedger = (said: Cells): Town => ({
  sources: { 整改台账: [{ ...fine(0), 完成时限: '2025-12-31', ...said }] },
});
const ANSWERED: Cells = { 核实状态: '属实', 核实人: '甲队员', 核实日期: '2024-09-20' };

const cases: readonly Case[] = [
  { title: '信息完整、鉴定在2020年以后', changes: {}, outcome: 'submitted' },
  {
    title: '鉴定早于2020年是错',
    changes: { 鉴定日期: '2019-12-31' },
    outcome: 'held-error',
    says: 'AP-02',
  },
  {
    title: '鉴定恰在2020年第一天',
    changes: { 鉴定日期: '2020-01-01' },
    outcome: 'submitted',
  },
  {
    title: '层数不能识别，显示原文',
    changes: { 建筑层数: '一楼一底' },
    outcome: 'held-error',
    says: '“一楼一底”不能识别',
  },
  {
    title: '状态写着已死亡销户',
    changes: { 户籍状态: '已死亡销户' },
    outcome: 'removed-dead',
  },
  {
    title: '已死亡销户又写着疑似，仍按死亡销户',
    changes: { 户籍状态: '已死亡销户', 备注: '疑似' },
    outcome: 'removed-dead',
  },
  {
    title: '备注里写着疑似',
    changes: { 备注: '疑似危房，待核实' },
    outcome: 'held-suspected',
    says: '疑似危房',
  },
  {
    title: '疑似写在别的列里也一样',
    changes: { 房屋地址: '红军村（疑似两处住房）' },
    outcome: 'held-suspected',
    says: '疑似两处住房',
  },
  {
    title: '关掉全部规则，疑似照样拦截',
    changes: { 备注: '疑似危房' },
    town: OFF,
    outcome: 'held-suspected',
  },
  {
    title: '疑似又有错，算疑似',
    changes: { 备注: '疑似危房', 鉴定日期: '2019' },
    outcome: 'held-suspected',
  },
  {
    title: '问题状态为疑似',
    changes: { 问题状态: '疑似' },
    outcome: 'held-suspected',
    says: '疑似',
  },
  {
    title: '问题状态属实，写明核实人和日期',
    changes: { 备注: '疑似危房', 问题状态: '属实', 核实人: '甲队员', 核实日期: '2024-09-20' },
    outcome: 'submitted',
  },
  {
    title: '问题状态属实而没有核实人',
    changes: { 备注: '疑似危房', 问题状态: '属实', 核实人: null, 核实日期: '2024-09-20' },
    town: {},
    outcome: 'held-suspected',
    says: '核实人',
  },
  {
    title: '问题状态属实，表中没有核实人、核实日期两列',
    changes: { 问题状态: '属实' },
    outcome: 'held-suspected',
    says: '请在生成的“整改台账”该户一行填写状态、核实人、核实日期',
  },
  {
    title: '问题状态属实，核实人和核实日期写在整改台账',
    changes: { 问题状态: '属实' },
    town: inLedger(ANSWERED),
    outcome: 'submitted',
  },
  {
    title: '问题状态属实，整改台账也没有核实日期',
    changes: { 问题状态: '属实' },
    town: inLedger({ ...ANSWERED, 核实日期: null }),
    outcome: 'held-suspected',
    says: '没有核实人、核实日期',
  },
  {
    title: '整改台账写着疑似',
    changes: {},
    town: inLedger({ 核实状态: '疑似' }),
    outcome: 'held-suspected',
    says: '“整改台账”的问题状态是“疑似”',
  },
  { title: '迁出，没有住址', changes: MOVED, outcome: 'moved-out', says: '待核实住址' },
  {
    title: '迁出，有住址没有申请',
    changes: { ...MOVED, 现住址: '城区某小区' },
    outcome: 'moved-out',
    says: '待申请变更',
  },
  {
    title: '迁出，已申请待审核',
    changes: { ...MOVED, 现住址: '城区某小区', 变更申请日期: '2024-09-20' },
    outcome: 'moved-out',
    says: '已申请',
  },
  {
    title: '迁出，审核没有通过',
    changes: { ...MOVED, 现住址: '城区', 变更申请日期: '2024-09-20', 审核结果: '县级审核不通过' },
    outcome: 'moved-out',
    says: '未通过',
  },
  {
    title: '迁出，审核通过',
    changes: { ...MOVED, 现住址: '城区', 变更申请日期: '2024-09-20', 审核结果: '县级审核通过' },
    outcome: 'submitted',
  },
];

describe('报送前检查的结论', () => {
  it.each(cases)('$title', ({ changes, town, outcome, says }) => {
    const others = { 问题状态: null, 核实人: null, 核实日期: null };
    const planned = submitted([fine(0, changes), fine(1, '核实人' in changes ? others : {})], town);
    const [preflight, other] = preflightsOf(planned);
    expect([preflight!.outcome, preflight!.reasons[0]?.message]).toEqual([
      outcome,
      outcome === 'submitted' || outcome === 'removed-dead'
        ? undefined
        : expect.stringContaining(says ?? ''),
    ]);
    expect(other!.outcome).toBe('submitted');
    const handedIn = createdSheet(planned, '农户基本信息')!.map((row) => row['户主姓名']);
    expect(handedIn.includes('测试甲')).toBe(outcome === 'submitted');
    expect(planned.identity.holds).toBe(true);
  });
});

describe('两户一个证件号码', () => {
  it('两户都不报送：哪一户录错还不知道', () => {
    const same = { 证件号码: fine(0)['证件号码']! };
    const planned = submitted([fine(0), fine(1, same), fine(2)]);
    expect(preflightsOf(planned).map(({ outcome }) => outcome)).toEqual([
      ...['held-error', 'held-error', 'submitted'],
    ]);
    expect(preflightsOf(planned)[0]!.reasons[0]!.message).toContain('红军村 1组 测试乙');
  });
});

describe('整户死亡、划了删除线而没有标注的', () => {
  it('不报送，计入应报，等人确认', () => {
    const planned = submitted([fine(0, { 户籍状态: null, 备注: '2023年死亡' }), fine(1)], {
      struckRows: [1],
    });
    const [preflight] = preflightsOf(planned);
    expect(preflight).toMatchObject({ outcome: 'held-error', reasons: [{ kind: 'unclear' }] });
    expect(createdSheet(planned, '农户基本信息')).toHaveLength(1);
    expect(planned.identity).toMatchObject({ expected: 2, holds: true });
  });
});

describe('易地扶贫搬迁集中安置户', () => {
  it('按其他安全住房报送，类别为集合住宅', () => {
    const planned = submitted([
      fine(0, { 现住房情况: '集合住宅', 核实人: '甲队员', 核实日期: '2024-09-20' }),
    ]);
    expect(createdSheet(planned, '农户基本信息')![0]).toMatchObject({
      现住房情况: '其他安全住房',
      其他安全住房类别: expect.stringContaining('集合住宅') as string,
    });
  });
});

describe('户数恒等式', () => {
  it('各户恰有一个结论，合计等于应报', () => {
    const planned = submitted([
      fine(0),
      fine(1, { 户籍状态: '已死亡销户' }),
      fine(2, { 鉴定日期: '2018' }),
      fine(3, { 备注: '疑似危房' }),
      fine(4, { 户籍状态: '迁出' }),
    ]);
    expect(identitySentence(planned.identity)).toBe(
      '应报5户 ＝ 报送1 ＋ 死亡销户1 ＋ 拦截（错误）1 ＋ 拦截（疑似）1 ＋ 迁出未核1，相符',
    );
    const roster = createdSheet(planned, '报送前检查')!;
    expect(roster.map((row) => row['报送结论'])).toEqual([
      '可报送',
      '死亡销户',
      '拦截（错误）',
      '拦截（疑似）',
      '迁出未核',
    ]);
  });
});

describe('豁免', () => {
  const held = fine(0, { 鉴定日期: '2018' });
  const exemption = {
    rule: 'appraisal-too-old',
    household: '5002291082010000',
    reason: '新建房屋竣工验收合格',
    person: '张某',
    date: '2024-10-01',
    value: '2018',
  };

  it('写明理由的错放行，理由印在表上', () => {
    const planned = submitted([held], { exemptions: [exemption] });
    expect(preflightsOf(planned)[0]!.outcome).toBe('submitted');
    expect(createdSheet(planned, '报送前检查')![0]!['豁免（理由、经办人、日期）']).toContain(
      '新建房屋竣工验收合格（张某，2024-10-01）',
    );
  });

  it('单元格变了，豁免失效，照样拦截', () => {
    const planned = submitted([held], { exemptions: [{ ...exemption, value: '2017' }] });
    expect(preflightsOf(planned)[0]!.outcome).toBe('held-error');
  });

  it('疑似不能豁免', () => {
    const suspected = { ...exemption, rule: 'suspected-problem', value: '疑似危房' };
    const planned = submitted([fine(0, { 备注: '疑似危房' })], { exemptions: [suspected] });
    expect(preflightsOf(planned)[0]!.outcome).toBe('held-suspected');
  });
});

describe('缺什么、谁去补', () => {
  it('按职责分给村资料员和驻村工作队员', () => {
    const planned = submitted([fine(0, { 联系电话: null })]);
    expect(createdSheet(planned, '报送前检查')![0]!['缺什么，谁去补']).toMatch(
      /^村资料员：联系电话、/,
    );
  });

  it('住其他安全住房的不问房屋', () => {
    const planned = submitted([
      fine(0),
      fine(1, {
        ...{ 现住房情况: '投亲靠友', 核实人: '甲队员', 核实日期: '2024-09-20', 现住址: '城区' },
        ...{ 鉴定等级: 'D级', 鉴定日期: '2016', 建筑层数: null },
      }),
    ]);
    expect(preflightsOf(planned)[1]).toMatchObject({ outcome: 'submitted', missing: [] });
    expect(createdSheet(planned, '农户基本信息')).toHaveLength(2);
    expect(createdSheet(planned, '房屋安全情况')).toHaveLength(1);
  });
});
