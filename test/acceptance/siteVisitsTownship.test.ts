import { expect, it } from 'vitest';
import { teamsFrom } from '../../src/jobs/visitsWorkbooks';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';
import { households, type Row, sheet } from './township';
import { dayOf, householdRowsOf, typedIn, VisitCampaign } from './visitCampaign';

const SIZE = 898;
const VILLAGES = ['红军村', '石梁村', '柏树村', '双河村', '青杠社区', '龙头村', '大湾村'];
const autumn = dayOf(2024);

/** Every household of a township needs a visit: its appraisal is from before 2020. */
const township: readonly Row[] = households(
  ...Array.from({ length: SIZE }, (_, index) => ({
    村: VILLAGES[index % VILLAGES.length] ?? null,
    组: `${(Math.floor(index / VILLAGES.length) % 6) + 1}组`,
    户编号: `10003${String(index).padStart(6, '0')}`,
    户主姓名: `测试${index}`,
    身份证号: null,
    图斑编号: `5002290${String(index).padStart(11, '0')}`,
    鉴定日期: '2018-05-06',
  })),
);

it('898户：安排、打印、填写、读回，户数一户不多，一户不少', async () => {
  const days = { planned: '2024-09-18', back: '2024-10-10' };
  const campaign = new VisitCampaign([sheet(township)], gaoyan2024, days);
  const { planned, printed } = await campaign.plan({
    teams: teamsFrom(['一组,二组,三组,四组'], []),
    from: autumn(9, 19),
    until: autumn(10, 9),
    perDay: 15,
  });
  expect([planned.visits.length, planned.notPlanned]).toEqual([SIZE, []]);
  const onPaper = printed.flatMap((table) => householdRowsOf(table));
  expect([printed.length, onPaper.length]).toEqual([4, SIZE]);

  const filled = printed.map((table) =>
    typedIn(table, (_, index) => ({
      实际核实时间: '2024-09-25',
      现场结论: index % 10 === 0 ? '信息变化' : '未改变',
    })),
  );
  const changed = printed.reduce(
    (sum, table) => sum + Math.ceil(householdRowsOf(table).length / 10),
    0,
  );
  const read = await campaign.readBack(filled);
  expect(read.collected).toMatchObject({ rows: SIZE, blankRows: 0, openRows: [] });
  expect(read.outcomes.filter(({ kind }) => kind === 'applied')).toHaveLength(2 * SIZE);

  const { result } = await campaign.check();
  const count = (judgement: string): number =>
    result.judgements.filter((each) => each.result === judgement).length;
  expect(count('preliminarily-safe')).toBe(SIZE - changed);
  expect(count('site-visit')).toBe(changed);
  expect((await campaign.lists(['外业现场核实清单'])).plan.writes).toEqual([]);
});
