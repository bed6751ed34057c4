import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/domain/cell';
import { JobRefused } from '../../../src/jobs/jobRefused';
import { statusJson } from '../../../src/jobs/statusJson';
import { xikou2020 } from '../../../src/policy/profiles/xikou2020';
import { fine } from '../submission/villageUnderTest';
import { StatusOffice } from './statusOffice';

const WHERE = '迁出核实清单';
const SAFE = { 住房保障方式: '鉴定安全' };
const DEAD = fine(0, { ...SAFE, 户籍状态: '已死亡销户' });
const HEAD = fine(1, { ...SAFE, 户籍状态: '户主变更', 原户主姓名: '测试原' });
const LEFT = fine(2, { ...SAFE, 户籍状态: '迁出' });

const begun = (): StatusOffice => new StatusOffice([DEAD, HEAD, LEFT], xikou2020).on('2020-06-15');
const FOUND = { 现住址: '城区', 核实人: '甲', 核实日期: '2020-06-15' };

describe('2020年核验：没有报送和变更申请，三张清单按工作惯例办理', () => {
  it('已死亡销户、户主变更照列，依据写惯例，不提报送', () => {
    const office = begun();
    expect(office.said('已死亡销户名单', '测试甲', '如何处理')).toBe('名册保留，不再核验');
    expect(office.said('户主变更清单', '测试乙', '如何处理')).toBe('照常核验');
    const captions = office.tables
      .flatMap(({ rows }) => rows.slice(0, 3).flat().map(cellText))
      .join('\n');
    expect(captions).toContain('惯例');
    expect(captions).not.toContain('高燕镇');
  });

  it('迁出的列入迁出核实清单，不要申请和审核', () => {
    const office = begun();
    expect(office.tables.map(({ name }) => name)).not.toContain('迁出办理清单');
    const [row] = office.rows(WHERE);
    expect(row).toMatchObject({ 户主姓名: '测试丙', 办理状态: '待核实住址' });
    expect(row).toMatchObject({ 如何处理: '待确认，先不作结论' });
    expect(Object.keys(row!)).not.toContain('审核级别');
    const { entries } = statusJson(office.check('2020-06-15'), office.planned);
    expect(entries.map(({ list }) => list)).toEqual([
      ...['death-list', 'head-change-list', 'whereabouts-list'],
    ]);
  });

  it.each([
    ['不再由本乡核验', FOUND, '名册保留，不再核验', ''],
    ['不再由本乡核验', { ...FOUND, 核实人: null }, '待确认，先不作结论', '没有核实人'],
    ['不再由本乡核验', { ...FOUND, 核实日期: '昨天' }, '待确认，先不作结论', '“昨天”不是一天'],
    ['仍由本乡核验', FOUND, '改正名册后核验', '请把名册的户籍状态改为“正常”'],
    ['仍由本乡核验', {}, '改正名册后核验', '没有现住址、核实人、核实日期'],
  ])('选“%s”，填%j：%s', (state, cells, consequence, lacks) => {
    const office = begun()
      .type(WHERE, '测试丙', { 办理状态: state, ...cells })
      .on('2020-06-16');
    expect(office.said(WHERE, '测试丙', '如何处理')).toBe(consequence);
    expect(office.said(WHERE, '测试丙', '还缺什么')).toContain(lacks);
    expect(office.check('2020-06-16').judgements[2]?.result).toBe('moved-out');
  });

  it('名册改正以后照常核验，行还在', () => {
    const office = begun().type(WHERE, '测试丙', { 办理状态: '仍由本乡核验', ...FOUND });
    office.list = [DEAD, HEAD, fine(2, SAFE)];
    office.on('2020-06-16');
    expect(office.said(WHERE, '测试丙', '名单状态')).toBe('名单中已不是迁出，请核对');
    expect(office.said(WHERE, '测试丙', '如何处理')).toBe('照常核验');
    expect(office.said(WHERE, '测试丙', '还缺什么')).toBe('');
  });

  it('报送表用文字拒绝', () => {
    expect(() => begun().submit('2020-06-16')).toThrow(JobRefused);
  });
});
