import { describe, expect, it } from 'vitest';
import { toAddress } from '../../../src/domain/address';
import { households, type Row } from '../../acceptance/township';
import { LIST, VisitOffice } from './visitOffice';

const OLD: Row = { 鉴定日期: '2018-05-06' };
const [FIRST, SECOND, THIRD] = ['10002100001', '10002100002', '10002100003'] as const;

async function office(...told: readonly Row[]): Promise<VisitOffice> {
  const made = new VisitOffice(households(...told));
  await made.lists();
  return made;
}

describe('what stands in the generated site visit list', () => {
  it('is no news as long as nobody has typed into it', async () => {
    const without = new VisitOffice(households(OLD, {}));
    const { findings } = (await without.check()).result;
    const withList = await office(OLD, {});
    const again = (await withList.check()).result;
    expect(again.findings.map(({ rule }) => rule)).toEqual(findings.map(({ rule }) => rule));
    expect(again.households.some(({ visit }) => visit !== undefined)).toBe(false);
  });

  it('未改变 closes a visit that was due because the appraisal is old, without a new date', async () => {
    const made = await office(OLD, {});
    expect(await made.judgements()).toEqual({
      [FIRST]: 'site-visit',
      [SECOND]: 'preliminarily-safe',
    });
    await made.type(LIST, FIRST, { 实际核实时间: '9月20日2024', 现场结论: '未改变' });
    expect((await made.judgements())[FIRST]).toBe('site-visit');
    await made.type(LIST, FIRST, { 实际核实时间: '2024.9.20' });
    expect((await made.judgements())[FIRST]).toBe('preliminarily-safe');
    expect(await made.findings('appraisal-too-old')).toEqual([]);
    await made.lists();
    expect(await made.text(LIST, FIRST, '清单状态')).toContain('已不需外业核实');
    expect(await made.text(LIST, FIRST, '现场结论')).toBe('未改变');
    expect(await made.text(LIST, FIRST, '现有鉴定日期')).toBe('2018-05-06');
  });

  it('信息变化 asks for an appraisal at its own cell until grade and date are there, and these then decide', async () => {
    const made = await office(OLD);
    await made.type(LIST, FIRST, { 实际核实时间: '2024-09-20', 现场结论: '与现状不符' });
    const [asked] = await made.findings('change-without-new-appraisal');
    expect(asked).toMatch(new RegExp(`^${LIST}!`));
    await made.lists();
    expect(await made.text(LIST, FIRST, '清单状态')).toBe('待鉴定或评估');
    await made.type(LIST, FIRST, {
      新等级: 'D级',
      新鉴定日期: '2024-09-25',
      '鉴定机构/技术人员': '测试鉴定公司',
    });
    expect(await made.findings('change-without-new-appraisal')).toEqual([]);
    expect((await made.judgements())[FIRST]).toBe('ledger');
    await made.lists();
    expect(await made.text('C、D级农户名单', FIRST, '鉴定日期')).toBe('2024-09-25');
    expect(await made.text('整改台账', FIRST, '鉴定等级')).toBe('D');
    expect(await made.text('整改台账', FIRST, '问题来源')).toBe('外业核实');
  });

  it('未改变 without any earlier conclusion is a contradiction shown at its cell', async () => {
    const made = await office({ 鉴定等级: '', 鉴定日期: '', 鉴定机构: '' });
    await made.type(LIST, FIRST, { 实际核实时间: '2024-09-20', 现场结论: '未改变' });
    const { row, column } = await made.place(LIST, FIRST, '现场结论');
    const found = await made.findings('unchanged-without-conclusion');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${LIST}!`));
    expect([row, column].every((at) => at > 0)).toBe(true);
    expect((await made.judgements())[FIRST]).toBe('site-visit');
  });

  it('answers that contradict each other are shown where they were typed', async () => {
    const made = await office(OLD);
    const answers = { 实际核实时间: '2024-09-20', 现场结论: '未改变', 是否需鉴定或评估: '是' };
    await made.type(LIST, FIRST, answers);
    const [found] = await made.findings('outcome-contradicts-appraisal-need');
    const { row, column } = await made.place(LIST, FIRST, '是否需鉴定或评估');
    expect(found).toBe(`${LIST}!${toAddress(row, column)} outcome-contradicts-appraisal-need`);
  });

  it('a day outside the drive and a plan without a person are found there', async () => {
    const made = await office(OLD, OLD);
    await made.type(LIST, FIRST, { 计划核实时间: '2024-09-01' });
    const found = await made.findings('planned-visit-outside-window', 'site-visit-without-officer');
    expect(found.every((each) => each.startsWith(LIST))).toBe(true);
    expect(found.map((each) => each.split(' ')[1])).toContain('planned-visit-outside-window');
  });

  it('the later visit governs, and the difference is a finding', async () => {
    const visited = { ...OLD, 实际核实时间: '2024-09-12', 现场结论: '信息变化' };
    const made = await office({ ...OLD, 实际核实时间: '', 现场结论: '' }, visited);
    await made.type(LIST, SECOND, { 实际核实时间: '2024-09-20', 现场结论: '未改变' });
    expect((await made.judgements())[SECOND]).toBe('preliminarily-safe');
    expect(await made.sentences('site-visit-differs')).toEqual([
      expect.stringContaining('“实际核实时间”填“2024-09-20”，名单填“2024-09-12”'),
      expect.stringContaining('“现场结论”填“未改变”，名单填“信息变化”'),
    ]);
  });

  it('check and lists, again and again, change nothing the second time', async () => {
    const made = await office(OLD, OLD, { 鉴定等级: '', 鉴定日期: '' });
    await made.type(LIST, FIRST, { 实际核实时间: '2024-09-20', 现场结论: '没有变化' });
    await made.type(LIST, SECOND, { 实际核实时间: '2024-09-21', 现场结论: '信息变化' });
    await made.type(LIST, THIRD, { 计划核实时间: '2024-09-30' });
    const first = await made.lists();
    const second = await made.lists();
    expect(second.plan).toEqual({ sentences: [], writes: [] });
    expect(second.result.findings).toEqual(first.result.findings);
    expect(second.offers).toEqual(first.offers);
  });
});
