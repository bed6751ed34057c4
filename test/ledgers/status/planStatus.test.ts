import { describe, expect, it } from 'vitest';
import { statusText } from '../../../src/cli/printStatus';
import { statusJson } from '../../../src/jobs/statusJson';
import { fine } from '../submission/villageUnderTest';
import { StatusOffice } from './statusOffice';

const DEAD = fine(0, { 户籍状态: '已死亡销户' });
const HEAD = fine(1, { 户籍状态: '户主变更', 原户主姓名: '测试原' });
const LEFT = fine(2, { 户籍状态: '迁出' });
const PRESENT = fine(3);
const OUT = '迁出办理清单';

const begun = (): StatusOffice => office().on('2024-10-08');
const office = (): StatusOffice => new StatusOffice([DEAD, HEAD, LEFT, PRESENT]);

describe('the lists', () => {
  it('hold each household once, where it belongs', () => {
    const office = begun();
    const names = (list: string) => office.rows(list).map((row) => row['户主姓名']);
    expect(names('已死亡销户名单')).toEqual(['测试甲']);
    expect(names('户主变更清单')).toEqual(['测试乙']);
    expect(names(OUT)).toEqual(['测试丙']);
    expect(office.said('已死亡销户名单', '测试甲', '如何处理')).toBe('不报送，名册保留');
    expect(office.said('户主变更清单', '测试乙', '原户主姓名')).toBe('测试原');
  });

  it('are not made where there is nobody to list', () => {
    const office = new StatusOffice([PRESENT]).on('2024-10-08');
    expect(office.tables).toEqual([]);
    expect(office.planned.notes).toContain(`没有需要列入“${OUT}”的户，未生成该表。`);
  });

  it('ask about a death that nobody has made clear, and say nothing of handing in', () => {
    const office = new StatusOffice([fine(0, { 户籍状态: '死亡' })]).on('2024-10-08');
    expect(office.said('已死亡销户名单', '测试甲', '办理状态')).toBe('待确认');
    expect(office.said('已死亡销户名单', '测试甲', '如何处理')).toBe('待确认，暂不报送');
  });

  it('propose the step that what was typed comes to, and write down each with its day', () => {
    const office = begun();
    expect(office.said(OUT, '测试丙', '办理状态')).toBe('待核实住址');
    office.type(OUT, '测试丙', { 现住址: '城区某小区', 申请日期: '2024-10-09' }).on('2024-10-10');
    expect(office.said(OUT, '测试丙', '办理状态')).toBe('已申请，待市/县审核');
    expect(office.said(OUT, '测试丙', '还缺什么')).toBe(
      '“已申请，待市/县审核”，但没有住址核实人、住址核实日期、申请人',
    );
    expect(office.said(OUT, '测试丙', '办理经过')).toBe(
      '2024-10-08 待核实住址\n2024-10-10 已申请，待市/县审核',
    );
  });

  it('name the cell where what is missing is to be written', () => {
    const office = begun().type(OUT, '测试丙', { 办理状态: '待申请变更', 现住址: '城区' });
    office.on('2024-10-09');
    const entry = office.planned.entries.find(({ list }) => list === 'move-out-list')!;
    expect(entry.problems).toEqual([
      {
        address: office.addressOf(OUT, '测试丙', '住址核实人'),
        found: '“待申请变更”，但没有住址核实人',
      },
      {
        address: office.addressOf(OUT, '测试丙', '住址核实日期'),
        found: '“待申请变更”，但没有住址核实日期',
      },
    ]);
    const { entries } = statusJson(office.check(), office.planned);
    expect(entries.find(({ list }) => list === 'move-out-list')?.problems).toHaveLength(2);
  });
});

describe('what the terminal says', () => {
  it('how many stand at each step, and what does not fit in which cell', () => {
    const office = begun().type(OUT, '测试丙', { 现住址: '城区', 申请日期: '上周' });
    office.list = [fine(0), HEAD, LEFT, PRESENT];
    const at = office.addressOf(OUT, '测试丙', '申请日期');
    const text = statusText(office.check(), office.on('2024-10-09').planned);
    expect(text).toMatch(/待申请变更 +1/);
    expect(text).toContain('还缺内容或有矛盾的1户：');
    expect(text).toContain(`申请日期“上周”不是一天，请写成 2024-10-08 这样（${at}）`);
  });
});

describe('nothing is silently deleted', () => {
  it('a household that has left the roster is marked, with the day', () => {
    const office = begun();
    office.list = [HEAD, LEFT, PRESENT];
    office.on('2024-10-12').on('2024-10-20');
    expect(office.said('已死亡销户名单', '测试甲', '名单状态')).toBe(
      '名册中已没有此户（2024-10-12）',
    );
  });

  it('a household of which the roster no longer says it stays, with its state as it stood', () => {
    const office = begun();
    office.list = [fine(0), HEAD, LEFT, PRESENT];
    office.on('2024-10-12');
    expect(office.said('已死亡销户名单', '测试甲', '名单状态')).toBe(
      '名单中已不是死亡销户，请核对',
    );
    expect(office.said('已死亡销户名单', '测试甲', '办理状态')).toBe('已标注');
  });

  it('is known again when it gets another number', () => {
    const office = begun();
    office.list = [fine(0, { 户编号: '5002291082019999' }), HEAD, LEFT, PRESENT];
    office.on('2024-10-12');
    expect(office.rows('已死亡销户名单')).toHaveLength(1);
    expect(office.said('已死亡销户名单', '测试甲', '名单状态')).toContain('已不是死亡销户');
  });
});

describe('what is typed in 迁出办理清单 counts when sheets are handed in', () => {
  const REVIEW = {
    ...{ 现住址: '城区', 住址核实人: '甲', 住址核实日期: '2024-10-09' },
    ...{ 申请人: '乙', 申请日期: '2024-10-10', 审核级别: '县级', 审核日期: '2024-10-12' },
    审核结果: '通过',
  };

  it.each([
    ['an approved review', REVIEW, 'submitted'],
    ['… without its level', { ...REVIEW, 审核级别: null }, 'moved-out'],
    ['… without its day', { ...REVIEW, 审核日期: null }, 'moved-out'],
    ['… that says no', { ...REVIEW, 审核结果: '不通过' }, 'moved-out'],
    [
      'a state that is chosen, all cells filled',
      { ...REVIEW, 审核结果: '见附件', 办理状态: '已更新' },
      'submitted',
    ],
    ['a state that is only chosen', { 办理状态: '已更新' }, 'moved-out'],
    ['nothing', {}, 'moved-out'],
  ])('%s', (_, cells, expected) => {
    const office = begun().type(OUT, '测试丙', cells);
    expect(office.handedIn(2)).toBe(expected);
    expect(office.on('2024-10-13').handedIn(2)).toBe(expected);
  });
});
