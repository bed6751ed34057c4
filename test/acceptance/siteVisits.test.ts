import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CellValue, cellText } from '../../src/domain/cell';
import type { RawTable } from '../../src/domain/rawTable';
import { teamsFrom } from '../../src/jobs/visitsWorkbooks';
import type { PlannedVisitList } from '../../src/ledgers/visits/planVisitList';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import { dayOf, headerRowOf, householdRowsOf, VisitCampaign } from './visitCampaign';

const ROSTER = join('samples', '回头看_高燕镇示例.xlsx');
const LIST = '外业现场核实清单';
const autumn = dayOf(2024);

/** A team's sheet as it comes back: sorted the other way round, a column added, spelled as people write. */
function filledIn(table: RawTable, team: number): RawTable {
  const top = headerRowOf(table);
  const header = [...(table.rows[top] ?? [])].map((cell) =>
    cell === '现场结论' ? '外业结论' : cell,
  );
  const households = householdRowsOf(table);
  const answered = households.map((row, index) => answer([...row], header, index + team));
  const rows: CellValue[][] = [
    ...table.rows.slice(0, top).map((row) => [...row]),
    ['填表人', ...header],
    ...answered.reverse().map((row) => ['驻村队', ...row]),
    ...table.rows.slice(top + 1 + households.length).map((row) => [null, ...row]),
  ];
  return { ...table, rows, workbook: `${team}组.xlsx` };
}

function answer(row: CellValue[], header: readonly CellValue[], turn: number): CellValue[] {
  const put = (name: string, text: string): void => {
    row[header.indexOf(name)] = text;
  };
  const kind = turn % 4;
  if (kind === 3) return row;
  put('实际核实时间', ['2024年9月25日', '2024.9.26', '20240927'][kind] ?? '');
  put('外业结论', ['没有变化', '信息变化', '与现状不符'][kind] ?? '');
  if (kind === 2) {
    put('新等级', 'd级');
    put('新鉴定日期', '2024-9-30');
    put('鉴定机构/技术人员', '测试鉴定公司');
  }
  return row;
}

describe('from the plan of visits to the ledger, over the sample roster', () => {
  let campaign: VisitCampaign;
  let planned: PlannedVisitList;
  let printed: readonly RawTable[];

  beforeAll(async () => {
    const file = await openFile(ROSTER);
    const days = { planned: '2024-09-18', back: '2024-10-08' };
    campaign = new VisitCampaign(await file.readSheets(), gaoyan2024, days);
    ({ planned, printed } = await campaign.plan({
      teams: teamsFrom(['一组：甲队员、乙队员,二组'], []),
      from: autumn(9, 20),
      until: autumn(10, 8),
      perDay: 12,
    }));
  });

  it('every household that needs a visit has a team and a day', () => {
    expect(planned.notPlanned).toEqual([]);
    expect(planned.visits.length + planned.alreadyPlanned + planned.alreadyVisited).toBe(
      planned.list.rows.size,
    );
    const loads = ['一组', '二组'].map(
      (name) => planned.visits.filter(({ team }) => team.name === name).length,
    );
    expect(Math.abs((loads[0] ?? 0) - (loads[1] ?? 0))).toBeLessThanOrEqual(3);
  });

  it('the printed sheets hold each of them once, certificate numbers masked', () => {
    const names = printed.flatMap((table) => householdRowsOf(table));
    expect(names).toHaveLength(planned.visits.length);
    const ids = names.map((row) => cellText(row[5])).filter((text) => text.length >= 15);
    expect(ids.every((text) => /^\d{6}\*+[\dX]{4}$/.test(text))).toBe(true);
  });

  it('what comes back decides: closed, asked about, or in the ledger; and a second run changes nothing', async () => {
    const before = (await campaign.check()).result;
    const read = await campaign.readBack(printed.map((table, team) => filledIn(table, team)));
    expect(read.collected.openRows).toEqual([]);
    expect(read.outcomes.filter(({ kind }) => kind === 'conflict')).toEqual([]);
    expect(read.collected.answers.size + read.collected.blankRows).toBe(planned.visits.length);
    const first = await campaign.lists();
    const ofResult = (rule: string) => first.result.findings.filter((found) => found.rule === rule);
    expect(ofResult('change-without-new-appraisal').length).toBeGreaterThan(0);
    for (const { place } of ofResult('change-without-new-appraisal').slice(0, 1)) {
      expect(first.result.sheets[place.sheet]?.table.name).toBe(LIST);
    }
    const count = (result: typeof before, judgement: string): number =>
      result.judgements.filter((each) => each.result === judgement).length;
    expect(count(first.result, 'preliminarily-safe')).toBeGreaterThan(
      count(before, 'preliminarily-safe'),
    );
    expect(count(first.result, 'ledger')).toBeGreaterThan(count(before, 'ledger'));
    expect((await campaign.lists()).plan.writes).toEqual([]);
  });
});
