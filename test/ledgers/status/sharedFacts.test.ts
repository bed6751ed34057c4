import { describe, expect, it } from 'vitest';
import { type Cells, fine } from '../submission/villageUnderTest';
import { StatusOffice } from './statusOffice';

const OUT = '迁出办理清单';
const APPLICATIONS = '系统信息变更申请清单';
const ADDRESS = '城区某小区';
const LEFT = { 户籍状态: '迁出' };

/** Both sheets stand, with one household that has left. */
function office(roster: Cells = {}): StatusOffice {
  const begun = new StatusOffice([fine(0, { ...LEFT, 现住址: ADDRESS, ...roster })]);
  begun.on('2024-10-08').submit();
  return begun;
}

const said = (begun: StatusOffice, sheet: string, header: string) =>
  begun.said(sheet, '测试甲', header);

const shared = [
  ['现住址', '另一小区'],
  ['迁出日期', '2024-08-01'],
  ['申请日期', '2024-09-20'],
  ['审核级别', '市级'],
  ['审核结果', '市级审核通过'],
] as const;

describe('同一件事只填一处', () => {
  it.each(shared)('%s填在申请清单，办理清单已填好，注明来源', (header, value) => {
    const begun = office()
      .type(APPLICATIONS, '测试甲', { [header]: value })
      .on('2024-10-12');
    expect(said(begun, OUT, header)).toBe(value);
    expect(said(begun, OUT, '数据来源')).toBe(`${header}：${APPLICATIONS}`);
    expect(said(begun, OUT, '还缺什么')).not.toContain(`没有${header}`);
  });

  it.each(shared)('%s填在办理清单，申请清单已填好，注明来源', (header, value) => {
    const begun = office().type(OUT, '测试甲', { [header]: value });
    begun.submit();
    expect(said(begun, APPLICATIONS, header)).toBe(value);
    expect(said(begun, APPLICATIONS, '数据来源')).toContain(`${header}：${OUT}`);
  });

  it('办理状态在申请清单改选，办理清单跟着走，缺什么照样说', () => {
    const begun = office().type(APPLICATIONS, '测试甲', { 办理状态: '已更新' }).on('2024-10-12');
    expect(said(begun, OUT, '办理状态')).toBe('已更新');
    expect(said(begun, OUT, '还缺什么')).toContain('审核日期');
    expect(begun.handedIn(0)).toBe('moved-out');
  });

  it('申请清单里的审核也算数，缺的在办理清单补上以后', () => {
    const begun = office()
      .type(APPLICATIONS, '测试甲', {
        ...{ 申请日期: '2024-09-20', 审核级别: '县级', 审核结果: '通过' },
      })
      .on('2024-10-12');
    expect(begun.handedIn(0)).toBe('moved-out');
    begun.type(OUT, '测试甲', {
      ...{ 住址核实人: '甲', 住址核实日期: '2024-09-12', 申请人: '乙', 审核日期: '2024-09-30' },
    });
    expect(begun.handedIn(0)).toBe('submitted');
  });

  it('来源改了跟着改，来源清空跟着清空', () => {
    const begun = office().type(APPLICATIONS, '测试甲', { 审核级别: '市级' }).on('2024-10-10');
    begun.type(APPLICATIONS, '测试甲', { 审核级别: '县级' }).on('2024-10-11');
    expect(said(begun, OUT, '审核级别')).toBe('县级');
    begun.type(APPLICATIONS, '测试甲', { 审核级别: null }).on('2024-10-12');
    expect(said(begun, OUT, '审核级别')).toBe('');
    expect(said(begun, OUT, '数据来源')).toBe('');
  });

  it('申请清单里移出了这一户，已填过来的还在', () => {
    const begun = office().type(APPLICATIONS, '测试甲', { 审核级别: '市级' }).on('2024-10-10');
    begun.list = [fine(0, { 户籍状态: '正常' })];
    begun.submit();
    expect(begun.rows(APPLICATIONS)).toEqual([]);
    expect(said(begun.on('2024-10-12'), OUT, '审核级别')).toBe('市级');
  });

  it('填过来的不会再填回去', () => {
    const begun = office().type(OUT, '测试甲', { 审核级别: '市级' });
    begun.submit();
    begun.type(OUT, '测试甲', { 审核级别: null }).on('2024-10-12');
    expect(said(begun, OUT, '审核级别')).toBe('');
    begun.submit();
    expect(said(begun, APPLICATIONS, '审核级别')).toBe('');
  });
});

describe('两处都填', () => {
  const both = (own: string, other: string) =>
    office()
      .type(OUT, '测试甲', { 审核级别: own })
      .type(APPLICATIONS, '测试甲', { 审核级别: other })
      .on('2024-10-12');

  it('不一致时两处都保留，两处都说出来', () => {
    const begun = both('县级', '市级');
    begun.submit();
    expect(said(begun, OUT, '审核级别')).toBe('县级');
    expect(said(begun, APPLICATIONS, '审核级别')).toBe('市级');
    expect(said(begun, APPLICATIONS, '数据来源')).toContain(
      `审核级别：本表“市级”，${OUT}“县级”，不一致，请核对`,
    );
    expect(said(begun, OUT, '还缺什么')).toMatch(
      /审核级别本表“县级”，系统信息变更申请清单![A-Z]+\d+“市级”，两处不一致，请核对/,
    );
    expect(said(begun, '报送前检查', '手工改动与最新数据不同')).toContain(
      '系统信息变更申请清单 审核级别：表中“市级”（保留），最新数据“县级”',
    );
  });

  it('一致时什么也不说', () => {
    const begun = both('县级', '县级');
    expect(said(begun, OUT, '还缺什么')).not.toContain('不一致');
  });

  it('日期写法不同，是同一天', () => {
    const begun = office()
      .type(OUT, '测试甲', { 申请日期: '2024年9月20日' })
      .type(APPLICATIONS, '测试甲', { 申请日期: '2024-9-20' })
      .on('2024-10-12');
    expect(said(begun, OUT, '还缺什么')).not.toContain('不一致');
  });

  it('不一致的审核不放行', () => {
    const begun = both('县级', '市级').type(OUT, '测试甲', {
      ...{ 住址核实人: '甲', 住址核实日期: '2024-09-12', 申请人: '乙', 申请日期: '2024-09-20' },
      ...{ 审核日期: '2024-09-30', 审核结果: '通过' },
    });
    expect(begun.handedIn(0)).toBe('moved-out');
    expect(begun.why(0).join()).toContain('两处不一致');
    begun.type(APPLICATIONS, '测试甲', { 审核级别: '县级' });
    expect(begun.handedIn(0)).toBe('submitted');
  });
});

describe('认不出的日期', () => {
  it('写在申请清单：说出表和格，不填到办理清单，也不算数', () => {
    const begun = office().type(APPLICATIONS, '测试甲', { 申请日期: '上周' });
    const at = begun.addressOf(APPLICATIONS, '测试甲', '申请日期');
    begun.on('2024-10-12');
    expect(said(begun, OUT, '申请日期')).toBe('');
    expect(said(begun, OUT, '还缺什么')).toContain(
      `${APPLICATIONS}!${at}的申请日期“上周”不是一天，没有算数`,
    );
    expect(said(begun, OUT, '办理状态')).toBe('待申请变更');
  });

  it('写在办理清单：申请清单留空并说明', () => {
    const begun = office().type(OUT, '测试甲', { 申请日期: '上周' });
    const at = begun.addressOf(OUT, '测试甲', '申请日期');
    begun.submit();
    expect(said(begun, APPLICATIONS, '申请日期')).toBe('');
    expect(said(begun, APPLICATIONS, '数据来源')).toContain(
      `申请日期：${OUT}!${at}写的“上周”不是一天，没有填`,
    );
  });

  it('写在申请清单的状态不是可选的：说出来，不照搬', () => {
    const begun = office().type(APPLICATIONS, '测试甲', { 办理状态: '办好了' }).on('2024-10-12');
    expect(said(begun, OUT, '办理状态')).toBe('待申请变更');
    expect(said(begun, OUT, '还缺什么')).toContain('“办好了”，两处不一致');
  });
});

describe('名册与清单不一致', () => {
  it('以清单为准，名册怎么写也说出来', () => {
    const begun = office().type(OUT, '测试甲', { 现住址: '另一小区' });
    begun.submit();
    expect(said(begun, APPLICATIONS, '现住址')).toBe('另一小区');
    expect(said(begun, APPLICATIONS, '数据来源')).toBe(
      `现住址：${OUT}（名册写“${ADDRESS}”，以清单为准）`,
    );
  });
});

describe('户主变更清单与农户基本信息', () => {
  const begun = () => {
    const village = new StatusOffice([fine(0, { 户籍状态: '户主变更' })]).on('2024-10-08');
    village.submit();
    return village;
  };

  it('原户主写在清单，农户基本信息已填好', () => {
    const village = begun().type('户主变更清单', '测试甲', { 原户主姓名: '测试原' });
    village.submit();
    expect(said(village, '农户基本信息', '原户主姓名')).toBe('测试原');
    expect(said(village, '农户基本信息', '数据来源')).toBe('原户主姓名：户主变更清单');
  });

  it('变更原因写在农户基本信息，清单已填好', () => {
    const village = begun().type('农户基本信息', '测试甲', { 变更原因: '分户' }).on('2024-10-12');
    expect(said(village, '户主变更清单', '变更原因')).toBe('分户');
    expect(said(village, '户主变更清单', '数据来源')).toBe('变更原因：农户基本信息');
  });
});
