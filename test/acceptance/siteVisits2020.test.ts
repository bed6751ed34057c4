import { beforeAll, describe, expect, it } from 'vitest';
import { cellText } from '../../src/domain/cell';
import { fieldValue } from '../../src/domain/household';
import type { RawTable } from '../../src/domain/rawTable';
import type { PlannedVisitList } from '../../src/ledgers/visits/planVisitList';
import { xikou2020 } from '../../src/policy/profiles/xikou2020';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import { dayOf, headerRowOf, householdRowsOf, typedIn, VisitCampaign } from './visitCampaign';

const LIST = '住房安全保障核验表';
const ON_SITE = [
  ...['看', '听', '记', '拍', '传', '是否入户', '是否访谈本人', '核验日期', '核验人', '发现问题'],
  ...['标识牌是否悬挂', '填写是否规范', '结论是否准确', '是否与明白卡一致', '是否变为危房'],
];
const FOUND = {
  ...{ 看: '√', 听: '√', 记: '√', 拍: '√', 传: '√', 是否入户: '是', 是否访谈本人: '是' },
  ...{ 标识牌是否悬挂: '是', 填写是否规范: '是', 结论是否准确: '是', 是否与明白卡一致: '是' },
  ...{
    是否存在明显安全隐患: '否',
    是否变为危房: '否',
    核验日期: '2020年6月15日',
    核验人: '子排查员',
  },
};
const june = dayOf(2020);
const TEAMS = 12;

/** 387 households before anybody went: what is found on site is still blank. */
async function roster(): Promise<readonly RawTable[]> {
  const file = await openFile('samples/核验_溪口乡示例.xlsx');
  const blank = Object.fromEntries(ON_SITE.map((header) => [header, null]));
  return (await file.readSheets()).map((table) => typedIn(table, () => blank));
}

const column = (table: RawTable, header: string): readonly string[] => {
  const at = table.rows[headerRowOf(table)]?.indexOf(header) ?? -1;
  return householdRowsOf(table).map((row) => cellText(row[at]));
};

describe('2020年核验：从安排到下一次检查，387户', () => {
  let campaign: VisitCampaign;
  let planned: PlannedVisitList;
  let printed: readonly RawTable[];

  beforeAll(async () => {
    const days = { planned: '2020-06-11', back: '2020-06-16' };
    campaign = new VisitCampaign(await roster(), xikou2020, days);
    const window = { from: june(6, 12), until: june(6, 20), perDay: 15 };
    ({ planned, printed } = await campaign.plan({ teams: [], ...window }));
  });

  it('名单里已有的12个排查组各去各的户，每户一天', () => {
    expect(planned.teams.map(({ name }) => name)).toEqual(
      Array.from({ length: TEAMS }, (_, index) => `${index + 1}组`),
    );
    expect(planned.visits.length + planned.notPlanned.length).toBe(387);
  });

  it('组号填错的户不乱排，说明原因', () => {
    expect(planned.notPlanned.map(({ why }) => why)).toEqual([
      '排查组已填“13组”，不在这次的队伍中，请补填计划核验日期',
    ]);
  });

  it('每组一张表，标题写排查组，有看听记拍传、隐患、问题、日期和标识牌各列', () => {
    expect(printed).toHaveLength(TEAMS + 1);
    for (const table of printed) {
      const header = table.rows[headerRowOf(table)];
      expect(header).toEqual(
        expect.arrayContaining([...ON_SITE, '是否存在明显安全隐患', '户主签字']),
      );
      expect(table.rows[0]?.[0]).toMatch(/^住房安全保障现场核验表（.*组）$/);
    }
    const households = printed.flatMap((table) => householdRowsOf(table));
    expect(households).toHaveLength(387);
  });

  it('填好的表读回核验表，下一次检查就算数', async () => {
    const before = (await campaign.check()).result;
    const filled = printed.map((table, team) =>
      typedIn(table, (_, index) => {
        if (index === 0) return {};
        return team === 0 && index === 1
          ? { ...FOUND, 是否变为危房: '是', 发现问题: '屋面塌陷' }
          : FOUND;
      }),
    );
    const read = await campaign.readBack(filled);
    expect(read.collected.openRows).toEqual([]);
    expect(read.collected.blankRows).toBe(TEAMS + 1);
    expect(read.collected.answers.size).toBe(387 - TEAMS - 1);
    const kinds = new Set(read.outcomes.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['applied']));
    const list = (await campaign.result.readSheets()).find(({ name }) => name === LIST)!;
    const checked = column(list, '核验日期').filter((text) => text === '2020-06-15');
    expect(checked).toHaveLength(387 - TEAMS - 1);

    const after = (await campaign.check()).result;
    const ofRule = (rule: string, { findings } = after) =>
      findings.filter((found) => found.rule === rule);
    expect(ofRule('steps-incomplete', before)).toHaveLength(387);
    expect(ofRule('steps-incomplete')).toHaveLength(TEAMS + 1);
    const index = after.households.findIndex(
      (household) => fieldValue(household, 'foundProblem') === '屋面塌陷',
    );
    expect(before.judgements[index]?.result).not.toBe('problem');
    expect(after.judgements[index]?.result).toBe('problem');
  });

  it('再生成一次核验表，一格也不改', async () => {
    await campaign.lists();
    expect((await campaign.lists()).plan.writes).toEqual([]);
  });
});
