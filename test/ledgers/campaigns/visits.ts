import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { planVisitsOver, teamsFrom } from '../../../src/jobs/visitsWorkbooks';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import type { Campaign } from '../clerksOffice';
import { type Cells, fine, sheet } from '../submission/villageUnderTest';
import { ChangingList } from './changingList';

/** Households that need a visit, have had one, plan one themselves, or need none. */
const CHANGES: readonly Cells[] = [
  { 鉴定日期: '2018' },
  { 鉴定等级: '', 鉴定日期: '' },
  { 鉴定日期: '2018', 实际核实时间: '2024-09-20', 现场结论: '未改变' },
  { 鉴定日期: '2018', 实际核实时间: '2024-09-21', 现场结论: '信息变化' },
  { 鉴定日期: '2019', 计划核实时间: '2024-10-08', 核实责任人: '甲队员' },
  {},
];

const setting = { profile: gaoyan2024, day: '2024-09-28' };
const options = {
  teams: teamsFrom(['一组：甲队员、乙队员', '二组'], []),
  from: { year: 2024, month: 9, day: 28 },
  until: { year: 2024, month: 10, day: 13 },
  perDay: 2,
};

/** 外业安排: what is planned or typed stays, whoever plans again. */
export const siteVisits: Campaign = {
  title: '外业安排',
  sheets: ['外业现场核实清单'],
  begin: () => {
    const list = new ChangingList(fine, CHANGES, CHANGES.slice(0, 5));
    return {
      plan: (standing) => {
        const result = checkTables([sheet('住户表', list.households), ...standing], setting);
        return planVisitsOver({ result }, standing, options);
      },
      change: (who, which) => {
        list.change(who, which);
      },
    };
  },
};
