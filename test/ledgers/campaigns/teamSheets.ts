import type { Profile } from '../../../src/domain/profile';
import type { SheetWrite } from '../../../src/domain/writePlan';
import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { planVisitsOver, teamSheetsOver, teamsFrom } from '../../../src/jobs/visitsWorkbooks';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { xikou2020 } from '../../../src/policy/profiles/xikou2020';
import { type Cells, fine, sheet } from '../submission/villageUnderTest';

/** Sheets for the teams of two households, one of them with a telephone. */
const teamSheets = (profile: Profile, day: number, month: number, visited: Cells) => ({
  title: `${profile.title}的队伍核实表`,
  writes: (): readonly SheetWrite[] => {
    const date = { year: profile === xikou2020 ? 2020 : 2024, month, day };
    const today = `${date.year}-${String(month).padStart(2, '0')}-${day}`;
    const tables = [sheet('住户表', [fine(1, visited), fine(2, { ...visited, 联系电话: '' })])];
    const result = checkTables(tables, { profile, day: today });
    const planned = planVisitsOver({ result }, [], {
      ...{ teams: teamsFrom(['一组：甲队员', '二组'], []), perDay: 1 },
      ...{ from: date, until: date },
    });
    return teamSheetsOver({ result }, [], planned, { masked: false }).writes;
  },
});

/** What is printed for the teams of either notice: it goes out as a workbook of its own, and is not kept. */
export const printedSheets = [
  teamSheets(gaoyan2024, 28, 9, { 鉴定日期: '2018' }),
  teamSheets(xikou2020, 20, 6, { 现保障方式: '鉴定安全' }),
];
