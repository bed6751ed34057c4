import { describe, expect, it } from 'vitest';
import { type Cells, fine } from '../submission/villageUnderTest';
import { StatusOffice } from './statusOffice';

const BY = { 核实人: '甲', 核实日期: '2024-10-09' };

/** A household that a list dealt with to the end, and that the roster has again as living here. */
const cases: readonly {
  readonly list: string;
  readonly roster: Cells;
  readonly typed: Cells;
  readonly state: string;
  readonly settled: string;
}[] = [
  {
    list: '已死亡销户名单',
    roster: { 户籍状态: '已死亡销户' },
    typed: {
      ...{ 办理状态: '系统已移除', 销户日期: '2024-06-01', ...BY },
      ...{ 系统移除人: '乙', 系统移除日期: '2024-10-10' },
    },
    state: '系统已移除',
    settled: '不属于整户死亡销户',
  },
  {
    list: '迁出办理清单',
    roster: { 户籍状态: '迁出', 现住址: '城区' },
    typed: {
      ...{ 办理状态: '已更新', 住址核实人: '甲', 住址核实日期: '2024-10-09', 申请人: '乙' },
      ...{ 申请日期: '2024-10-09', 审核级别: '县级', 审核日期: '2024-10-10' },
      ...{ 审核结果: '通过', 更新日期: '2024-10-10' },
    },
    state: '已更新',
    settled: '已迁回或未迁出',
  },
];

describe.each(cases)('$list：又回到名册的户', ({ list, roster, typed, state, settled }) => {
  function returned(): StatusOffice {
    const office = new StatusOffice([fine(0, roster), fine(1)]).on('2024-10-08');
    office.type(list, '测试甲', typed).on('2024-10-11');
    office.list = [fine(0), fine(1)];
    return office.on('2024-10-12');
  }

  it('行和填的内容都在，状态不动，说明两处不一致', () => {
    const office = returned();
    expect(office.rows(list)).toHaveLength(1);
    expect(office.said(list, '测试甲', '办理状态')).toBe(state);
    expect(office.said(list, '测试甲', '名单状态')).toContain('请核对');
    expect(office.said(list, '测试甲', '如何处理')).toBe('待确认，暂不报送');
    expect(office.said(list, '测试甲', '还缺什么')).toContain(`名册写“正常”，本表办到“${state}”`);
    for (const [header, value] of Object.entries(typed)) {
      expect(office.said(list, '测试甲', header), header).toBe(value);
    }
  });

  it('住房照常检查', () => {
    const { judgements } = returned().check();
    expect(judgements.map(({ result }) => result)).toEqual(
      Array<string>(2).fill('preliminarily-safe'),
    );
  });

  it('改回的要在备注写明原因，写了就了结，经过一行不少', () => {
    const office = returned().type(list, '测试甲', { 办理状态: settled }).on('2024-10-13');
    expect(office.said(list, '测试甲', '还缺什么')).toContain('在备注写明原因');
    expect(office.handedIn(0)).toBe('submitted');
    office.type(list, '测试甲', { 备注: '当时弄错了' }).on('2024-10-13');
    expect(office.said(list, '测试甲', '还缺什么')).toBe('');
    expect(office.said(list, '测试甲', '办理经过')?.split('\n').slice(-2)).toEqual([
      `2024-10-11 ${state}`,
      `2024-10-13 ${settled}`,
    ]);
  });

  it('名册又写回原来的，一切如旧', () => {
    const office = returned();
    office.list = [fine(0, roster), fine(1)];
    office.on('2024-10-13');
    expect(office.said(list, '测试甲', '办理状态')).toBe(state);
    expect(office.said(list, '测试甲', '名单状态')).toBe('在册');
    expect(office.said(list, '测试甲', '还缺什么')).toBe('');
  });
});
