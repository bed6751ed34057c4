import { describe, expect, it } from 'vitest';
import { households, type Row } from '../../acceptance/township';
import type { VisitsRead } from '../../../src/ledgers/visits/readVisits';
import { filledSheet, LIST, VisitOffice } from './visitOffice';

const OLD: Row = { 鉴定日期: '2018-05-06' };
const [FIRST, SECOND] = ['10002100001', '10002100002'] as const;
const HEADER = ['户主', '户编号', '实际核实日期', '现场核实结论', '自己加的列', '新等级', '备注'];

async function office(...told: readonly Row[]): Promise<VisitOffice> {
  const made = new VisitOffice(households(...told));
  await made.lists();
  return made;
}

const outcomesOf = ({ outcomes }: VisitsRead): string[] =>
  outcomes.map(({ kind, field }) => `${field} ${kind}`);

describe('filled sheets read back', () => {
  it('go into the list, whatever the order and the spelling', async () => {
    const made = await office(OLD, OLD, {});
    const read = await made.readBack(
      filledSheet(HEADER, [
        ['李四', SECOND, '2024年9月21日', '信息变化', '随手记', 'c级', '墙裂'],
        ['张三', FIRST, '2024.9.20', '没有变化', null, null, null],
      ]),
    );
    expect(read.outcomes.every(({ kind }) => kind === 'applied')).toBe(true);
    expect(await made.text(LIST, FIRST, '实际核实时间')).toBe('2024-09-20');
    expect(await made.text(LIST, FIRST, '现场结论')).toBe('未改变');
    expect(await made.text(LIST, SECOND, '新等级')).toBe('C');
    expect(await made.text(LIST, SECOND, '备注')).toBe('墙裂');
    expect((await made.judgements())[FIRST]).toBe('preliminarily-safe');
  });

  it('the same sheet a second time changes nothing', async () => {
    const made = await office(OLD, OLD);
    const sheet = filledSheet(HEADER, [['张三', FIRST, '2024.9.20', '未改变', null, null, '好']]);
    await made.readBack(sheet);
    await made.lists();
    const again = await made.readBack(sheet);
    expect(again.plan.writes).toEqual([]);
    expect(again.outcomes.every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('blank, unreadable and read are three answers', async () => {
    const made = await office(OLD, OLD);
    const read = await made.readBack(
      filledSheet(HEADER, [
        ['张三', FIRST, '九月某日', '未改变', null, null, null],
        ['李四', SECOND, null, null, null, null, null],
      ]),
    );
    expect(outcomesOf(read)).toEqual(['siteVisitDate unreadable', 'siteVisitOutcome applied']);
    expect(read.collected.blankRows).toBe(1);
    expect(await made.text(LIST, FIRST, '实际核实时间')).toBe('');
  });

  it('two sheets that say different things: neither is written, both are told with their places', async () => {
    const made = await office(OLD);
    const read = await made.readBack(
      filledSheet(HEADER, [['张三', FIRST, '2024-09-20', '未改变', null, null, null]]),
      filledSheet(HEADER, [['张三', FIRST, '2024-09-20', '信息变化', null, null, null]], '二组'),
    );
    expect(outcomesOf(read)).toEqual(['siteVisitDate applied', 'siteVisitOutcome conflict']);
    expect(read.outcomes[1]?.answers.map(({ raw, place }) => [raw, place])).toEqual([
      ['未改变', '一组.xlsx/一组!D3'],
      ['信息变化', '二组.xlsx/二组!D3'],
    ]);
    expect(await made.text(LIST, FIRST, '现场结论')).toBe('');
  });

  it.each([
    ['in the list', async (made: VisitOffice) => made.type(LIST, FIRST, { 现场结论: '信息变化' })],
  ])('never overwrites what was typed %s', async (_, typed) => {
    const made = await office(OLD);
    await typed(made);
    const read = await made.readBack(
      filledSheet(HEADER, [['张三', FIRST, '2024-09-20', '未改变', null, null, null]]),
    );
    expect(outcomesOf(read)).toEqual(['siteVisitDate applied', 'siteVisitOutcome differs']);
    expect(read.outcomes[1]?.standing).toEqual({ where: LIST, text: '信息变化' });
    expect(await made.text(LIST, FIRST, '现场结论')).toBe('信息变化');
  });

  it('nor what the town says in its own list', async () => {
    const made = await office({ ...OLD, 实际核实时间: '2024-09-13', 现场结论: '' });
    const read = await made.readBack(
      filledSheet(HEADER, [['张三', FIRST, '2024-09-20', '未改变', null, null, null]]),
    );
    expect(outcomesOf(read)).toEqual(['siteVisitDate differs', 'siteVisitOutcome applied']);
    expect(read.outcomes[0]?.standing).toEqual({ where: '名单', text: '2024-09-13' });
  });

  it.each([
    ['a name alone', ['张三', null], 'candidates'],
    ['a name nobody has', ['孙十一', null], 'none'],
    ['a code nobody has', ['张三', '99999999999'], 'candidates'],
  ] as const)('asks about %s and writes nothing', async (_, [name, code], kind) => {
    const made = await office(OLD);
    const header = ['村', ...HEADER];
    const read = await made.readBack(
      filledSheet(header, [['红军村', name, code, '2024-09-20', '未改变', null, null, null]]),
    );
    expect(read.outcomes).toEqual([]);
    expect(read.plan.writes).toEqual([]);
    expect(read.collected.openRows).toMatchObject([{ name, match: { kind } }]);
  });

  it('leaves the list as the next run would: bringing it up to date again writes nothing', async () => {
    const made = await office(OLD, OLD, {});
    await made.readBack(
      filledSheet(HEADER, [
        ['张三', FIRST, '2024-09-20', '未改变', null, null, null],
        ['李四', SECOND, '2024-09-20', '信息变化', null, null, null],
      ]),
    );
    expect(await made.text(LIST, FIRST, '清单状态')).toContain('已不需外业核实');
    expect(await made.text(LIST, SECOND, '清单状态')).toBe('待鉴定或评估');
    expect((await made.lists([LIST])).plan).toEqual({ sentences: [], writes: [] });
  });

  it('does so from a workbook without the list, too', async () => {
    const made = new VisitOffice(households(OLD, {}));
    await made.readBack(
      filledSheet(HEADER, [
        ['张三', FIRST, '2024-09-20', '未改变', null, null, null],
        ['李四', SECOND, '2024-09-20', '未改变', null, null, null],
      ]),
    );
    expect(await made.text(LIST, FIRST, '现场结论')).toBe('未改变');
    expect(await made.text(LIST, SECOND, '清单状态')).toContain('已不需外业核实');
    expect((await made.lists([LIST])).plan).toEqual({ sentences: [], writes: [] });
  });

  it('adds a household that was visited although the desk did not ask for it', async () => {
    const made = await office(OLD, {});
    await made.readBack(
      filledSheet(HEADER, [['李四', SECOND, '2024-09-20', '信息变化', null, null, null]]),
    );
    expect(await made.text(LIST, SECOND, '现场结论')).toBe('信息变化');
    expect((await made.judgements())[SECOND]).toBe('site-visit');
  });
});
