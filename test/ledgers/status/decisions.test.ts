import { describe, expect, it } from 'vitest';
import { type Cells, fine } from '../submission/villageUnderTest';
import { StatusOffice } from './statusOffice';

const DEATHS = '已死亡销户名单';
const HEADS = '户主变更清单';
const OUT = '迁出办理清单';
const FIRST_DAY = '2024-10-08';

const BY = { 核实人: '甲', 核实日期: '2024-10-09' };
const DIED = { 死亡日期: '2024-05-01', 销户日期: '2024-06-01' };
const GONE = { 办理状态: '已核实', ...DIED, ...BY };
const REMOVED = {
  ...GONE,
  办理状态: '系统已移除',
  系统移除人: '乙',
  系统移除日期: '2024-10-10',
};
const HERE = { 办理状态: '不属于整户死亡销户' };

/** One household in a list; `then`: what the roster says of it afterwards. */
interface Case {
  readonly title: string;
  readonly roster: Cells;
  readonly typed: Cells;
  readonly then?: Cells;
  readonly outcome: string;
  /** Part of a reason; none where it is handed in or removed. */
  readonly says?: string;
  /** Part of 还缺什么. */
  readonly lacks?: string;
}

function decided(list: string, { roster, typed, then }: Case): StatusOffice {
  const office = new StatusOffice([fine(0, roster)]).on(FIRST_DAY);
  if (Object.keys(typed).length > 0) office.type(list, '测试甲', typed);
  if (then !== undefined) office.list = [fine(0, then)];
  return office;
}

function expectCase(list: string, each: Case): void {
  const office = decided(list, each);
  for (const day of ['2024-10-11', '2024-10-12']) {
    expect(office.handedIn(0)).toBe(each.outcome);
    const why = office.why(0).join('\n');
    if (each.says === undefined) expect(why).toBe('');
    else expect(why).toContain(each.says);
    office.on(day);
  }
  expect(office.said(list, '测试甲', '还缺什么')).toContain(each.lacks ?? '');
}

const DEAD = { 户籍状态: '已死亡销户' };
const UNCLEAR = { 户籍状态: '死亡' };
const ALIVE = { 户籍状态: '正常' };

const deaths: readonly Case[] = [
  { title: '名册标了，清单没填', roster: DEAD, typed: {}, outcome: 'removed-dead' },
  {
    title: '名册标了，清单办了一半',
    roster: DEAD,
    typed: { 办理状态: '系统已移除' },
    outcome: 'removed-dead',
    lacks: '“系统已移除”，但没有核实人、核实日期、销户日期、系统移除人、系统移除日期',
  },
  { title: '名册标了，清单办完', roster: DEAD, typed: REMOVED, outcome: 'removed-dead' },
  {
    title: '名册标了，清单说不是：没有签名日期也不能不报',
    roster: DEAD,
    typed: HERE,
    outcome: 'held-error',
    says: '已死亡销户名单：不是整户死亡，请把名册的户籍状态改为',
    lacks: '没有核实人、核实日期',
  },
  {
    title: '名册标了，清单说不是，有人有日期：名册改了才放行',
    roster: DEAD,
    typed: { ...HERE, ...BY },
    outcome: 'held-error',
    says: '改了才检查住房',
  },
  {
    title: '名册说不清，清单没填',
    roster: UNCLEAR,
    typed: {},
    outcome: 'held-error',
    says: '初判待确认',
  },
  { title: '名册说不清，清单核实了', roster: UNCLEAR, typed: GONE, outcome: 'removed-dead' },
  {
    title: '… 也提醒去名册标注',
    roster: UNCLEAR,
    typed: REMOVED,
    outcome: 'removed-dead',
    lacks: '请在名册标注“已死亡销户”',
  },
  ...(['核实人', '核实日期', '销户日期'] as const).map((header) => ({
    title: `… 但没有${header}，不算数`,
    roster: UNCLEAR,
    typed: { ...GONE, [header]: null },
    outcome: 'held-error',
    says: '初判待确认',
    lacks: header,
  })),
  {
    title: '… 日期认不出，不算数',
    roster: UNCLEAR,
    typed: { ...GONE, 核实日期: '上周' },
    outcome: 'held-error',
    says: '初判待确认',
    lacks: '核实日期“上周”不是一天',
  },
  {
    title: '… 核实早于销户，不算数',
    roster: UNCLEAR,
    typed: { ...GONE, 核实日期: '2024-05-31' },
    outcome: 'held-error',
    says: '初判待确认',
    lacks: '核实日期（2024-05-31）早于销户日期（2024-06-01）',
  },
  {
    title: '… 核实与销户同一天，算数',
    roster: UNCLEAR,
    typed: { ...GONE, 核实日期: '2024-06-01' },
    outcome: 'removed-dead',
  },
  {
    title: '… 日期还没到，不算数',
    roster: UNCLEAR,
    typed: { ...GONE, 核实日期: '2024-10-14' },
    outcome: 'held-error',
    says: '初判待确认',
    lacks: '还没有到',
  },
  {
    title: '名册说不清，清单说不是',
    roster: UNCLEAR,
    typed: { ...HERE, ...BY },
    outcome: 'held-error',
    says: '请把名册的户籍状态改为“户主变更”（换上现户主）',
  },
  {
    title: '又写成在册，清单只有工具写的“已标注”：照常报送',
    roster: DEAD,
    typed: {},
    then: ALIVE,
    outcome: 'submitted',
  },
  {
    title: '又写成在册，清单只改了一个词：照常报送',
    roster: DEAD,
    typed: { 办理状态: '系统已移除' },
    then: ALIVE,
    outcome: 'submitted',
    lacks: '系统移除日期',
  },
  {
    title: '又写成在册，清单办完了：两处矛盾，先核对',
    roster: DEAD,
    typed: REMOVED,
    then: ALIVE,
    outcome: 'held-error',
    says: '名册写“正常”，清单办到“系统已移除”（甲，2024-10-09）',
    lacks: '名册写“正常”，本表办到“系统已移除”',
  },
  {
    title: '又写成在册，清单也改过来了：照常报送',
    roster: DEAD,
    typed: { ...REMOVED, ...HERE },
    then: ALIVE,
    outcome: 'submitted',
  },
];

const REQUEST = {
  ...{ 现住址: '城区', 住址核实人: '甲', 住址核实日期: '2024-10-09' },
  ...{ 申请人: '乙', 申请日期: '2024-10-10' },
};
const APPROVED = { ...REQUEST, 审核级别: '县级', 审核日期: '2024-10-11', 审核结果: '通过' };
const UPDATED = { ...APPROVED, 办理状态: '已更新', 更新日期: '2024-10-12' };
const LEFT = { 户籍状态: '迁出' };
const BACK = { 办理状态: '已迁回或未迁出' };

const leavings: readonly Case[] = [
  {
    title: '只选“已更新”，没有内容',
    roster: LEFT,
    typed: { 办理状态: '已更新' },
    outcome: 'moved-out',
    says: '已迁出，待核实住址；迁出办理清单：“已更新”，但没有现住址',
  },
  {
    title: '只选“待申请变更”，没有住址',
    roster: LEFT,
    typed: { 办理状态: '待申请变更' },
    outcome: 'moved-out',
    says: '已迁出，待核实住址',
  },
  { title: '审核通过，还没更新', roster: LEFT, typed: APPROVED, outcome: 'submitted' },
  {
    title: '审核通过，选了“已更新”，没有更新日期：报送，缺的照样说',
    roster: LEFT,
    typed: { ...UPDATED, 更新日期: null },
    outcome: 'submitted',
    lacks: '“已更新”，但没有更新日期',
  },
  {
    title: '审核通过，更新日期认不出：审核照样算数',
    roster: LEFT,
    typed: { ...UPDATED, 更新日期: '上周' },
    outcome: 'submitted',
    lacks: '更新日期“上周”不是一天',
  },
  {
    title: '更新早于审核：审核照样算数',
    roster: LEFT,
    typed: { ...UPDATED, 更新日期: '2024-10-10' },
    outcome: 'submitted',
    lacks: '更新日期（2024-10-10）早于审核日期（2024-10-11）',
  },
  { title: '已更新，有日期', roster: LEFT, typed: UPDATED, outcome: 'submitted' },
  {
    title: '审核日期认不出',
    roster: LEFT,
    typed: { ...APPROVED, 审核日期: '十月' },
    outcome: 'moved-out',
    says: '审核日期“十月”不是一天',
    lacks: '审核日期“十月”不是一天',
  },
  {
    title: '审核早于申请',
    roster: LEFT,
    typed: { ...APPROVED, 审核日期: '2024-10-09' },
    outcome: 'moved-out',
    says: '审核日期（2024-10-09）早于申请日期（2024-10-10）',
  },
  {
    title: '审核与申请同一天',
    roster: LEFT,
    typed: { ...APPROVED, 审核日期: '2024-10-10' },
    outcome: 'submitted',
  },
  {
    title: '审核结果写退回，却选“已更新”',
    roster: LEFT,
    typed: { ...UPDATED, 审核结果: '退回' },
    outcome: 'moved-out',
    says: '已迁出，审核未通过',
    lacks: '审核结果写“退回”，不能算审核通过',
  },
  {
    title: '名册自己写审核通过',
    roster: { ...LEFT, 现住址: '城区', 变更申请日期: '2024-09-20', 审核结果: '县级审核通过' },
    typed: {},
    outcome: 'submitted',
  },
  {
    title: '… 清单改成退回',
    roster: { ...LEFT, 现住址: '城区', 变更申请日期: '2024-09-20', 审核结果: '县级审核通过' },
    typed: { 审核结果: '退回' },
    outcome: 'moved-out',
    says: '审核未通过',
  },
  {
    title: '清单说已迁回，名册没改',
    roster: LEFT,
    typed: BACK,
    outcome: 'moved-out',
    says: '名册仍写迁出',
    lacks: '请把名册的户籍状态改为“正常”',
  },
  {
    title: '清单说已迁回，名册也改了',
    roster: LEFT,
    typed: BACK,
    then: ALIVE,
    outcome: 'submitted',
  },
  { title: '又写成在册，清单没填', roster: LEFT, typed: {}, then: ALIVE, outcome: 'submitted' },
  {
    title: '又写成在册，清单已申请：照常报送',
    roster: LEFT,
    typed: REQUEST,
    then: ALIVE,
    outcome: 'submitted',
  },
  {
    title: '又写成在册，清单已更新：两处矛盾，先核对',
    roster: LEFT,
    typed: UPDATED,
    then: ALIVE,
    outcome: 'held-error',
    says: '名册写“正常”，清单办到“已更新”',
  },
];

const CHANGED = { 户籍状态: '户主变更', 原户主姓名: '测试原', 变更原因: '原户主去世' };
const VERIFIED = { 变更日期: '2024-09-01', ...BY };

const heads: readonly Case[] = [
  {
    title: '还没核实的也照常报送：房子照查，户主以名册为准',
    roster: CHANGED,
    typed: {},
    outcome: 'submitted',
  },
  { title: '核实了', roster: CHANGED, typed: VERIFIED, outcome: 'submitted' },
  {
    title: '核实了，没有变更日期',
    roster: CHANGED,
    typed: { ...VERIFIED, 变更日期: null },
    outcome: 'submitted',
    lacks: '“已核实，待更新”，但没有变更日期',
  },
  {
    title: '选“已更新”，没有日期',
    roster: CHANGED,
    typed: { ...VERIFIED, 办理状态: '已更新' },
    outcome: 'submitted',
    lacks: '“已更新”，但没有系统更新人、系统更新日期',
  },
  {
    title: '核实早于变更',
    roster: CHANGED,
    typed: { ...VERIFIED, 核实日期: '2024-08-31' },
    outcome: 'submitted',
    lacks: '核实日期（2024-08-31）早于变更日期（2024-09-01）',
  },
  {
    title: '名册户主还是原户主：不以去世的人报送',
    roster: { ...CHANGED, 原户主姓名: '测试甲' },
    typed: {},
    outcome: 'held-error',
    says: '户主变更清单：名册的户主仍是原户主“测试甲”',
  },
  {
    title: '… 清单写了现户主，告诉换谁',
    roster: { ...CHANGED, 原户主姓名: '测试甲' },
    typed: { 现户主姓名: '测试妻' },
    outcome: 'held-error',
    says: '请在名册换上现户主“测试妻”的姓名和证件号码',
  },
  {
    title: '清单的现户主与名册不同',
    roster: CHANGED,
    typed: { 现户主姓名: '测试子' },
    outcome: 'held-error',
    says: '现户主清单“测试子”，名册“测试甲”',
  },
  {
    title: '… 只差空格，是同一个人',
    roster: CHANGED,
    typed: { 现户主姓名: '测 试 甲' },
    outcome: 'submitted',
  },
  {
    title: '现户主证件号码不同',
    roster: CHANGED,
    typed: { 现户主证件号码: '512229197001010909' },
    outcome: 'held-error',
    says: '现户主证件号码与名册不一致',
  },
  {
    title: '又写成正常，什么也没填：照常报送',
    roster: CHANGED,
    typed: {},
    then: ALIVE,
    outcome: 'submitted',
  },
];

describe('已死亡销户名单', () => {
  it.each(deaths)('$title', (each) => {
    expectCase(DEATHS, each);
  });
});

describe('迁出办理清单', () => {
  it.each(leavings)('$title', (each) => {
    expectCase(OUT, each);
  });
});

describe('户主变更清单', () => {
  it.each(heads)('$title', (each) => {
    expectCase(HEADS, each);
  });
});

describe('户主去世、家里还有人', () => {
  const office = () =>
    new StatusOffice([fine(0, UNCLEAR)]).on(FIRST_DAY).type(DEATHS, '测试甲', { ...HERE, ...BY });

  it('转到户主变更清单，原户主是名册上的户主，现户主等人来填', () => {
    const begun = office().on('2024-10-09');
    expect(begun.said(HEADS, '测试甲', '原户主姓名')).toBe('测试甲');
    expect(begun.said(HEADS, '测试甲', '现户主姓名')).toBe('');
    expect(begun.said(HEADS, '测试甲', '如何处理')).toBe('先改名册，暂不报送');
  });

  it('名册换上现户主、改为户主变更以后，检查住房并以现户主报送', () => {
    const begun = office().on('2024-10-09');
    begun.list = [fine(0, { ...CHANGED, 户主姓名: '测试妻', 原户主姓名: '测试甲' })];
    expect(begun.check().judgements[0]?.result).toBe('preliminarily-safe');
    expect(begun.handedIn(0)).toBe('submitted');
    begun.on('2024-10-10').submit();
    expect(begun.said('农户基本信息', '测试妻', '原户主姓名')).toBe('测试甲');
    expect(begun.rows(DEATHS)).toHaveLength(1);
  });
});

describe('清单里写的字不改检查', () => {
  it.each([
    ['死亡', DEATHS, UNCLEAR, REMOVED],
    ['迁出', OUT, LEFT, UPDATED],
    ['户主变更', HEADS, CHANGED, VERIFIED],
  ])('%s', (_, list, roster, typed) => {
    const office = new StatusOffice([fine(0, roster)]).on(FIRST_DAY);
    const before = office.check();
    office.type(list, '测试甲', typed).on('2024-10-12');
    const after = office.check();
    expect(after.judgements).toEqual(before.judgements);
    expect(after.findings).toEqual(before.findings);
  });
});
