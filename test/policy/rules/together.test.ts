import { describe, expect, it } from 'vitest';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { type CaseCells, day } from './cases';
import { putCase } from './putCase';

/** About the list as a whole, not about the one household of each line. */
const ABOUT_THE_LIST = new Set(['household-count-differs', 'important-column-missing']);

const sound: CaseCells = {
  户主姓名: '张三',
  户主证件号码: '500229199903159016',
  现住房情况: '自有农村住房',
  房屋地址: '红军村3组',
  图斑编号: '5002290001',
  建筑年代: '2008',
  建筑层数: '2层',
  结构类型: '砖混结构',
  建筑面积: '120㎡',
  现状照片: '有',
  鉴定等级: 'B级',
  鉴定日期: '2021-05-01',
  '鉴定机构/人员': '某某检测公司',
};
const visited: CaseCells = {
  现场结论: '未改变',
  实际核实时间: day(2024, 9, 20),
  核实责任人: '王五',
};
const elsewhere: CaseCells = { 现住房情况: '投亲靠友', 核实人: '王五', 核实日期: '2024-09-12' };

describe('all rules together report each problem once', () => {
  it.each<[title: string, cells: CaseCells, found: readonly string[]]>([
    ['样样齐全的户', {}, []],
    ['证件号码丢失尾数', { 户主证件号码: 500229199903159040 }, ['id-number-digits-lost']],
    ['证件号码少一位', { 户主证件号码: '50022919990315901' }, ['id-number-wrong-length']],
    ['证件号码末位错', { 户主证件号码: '500229199903159011' }, ['id-number-wrong-check-digit']],
    ['从未鉴定', { 鉴定等级: '未鉴定', 鉴定日期: '', '鉴定机构/人员': '' }, ['appraisal-missing']],
    ['2019年的结论', { 鉴定日期: '2019.12' }, ['appraisal-too-old']],
    ['2019年的结论，外业未改变', { 鉴定日期: '2019', ...visited }, []],
    [
      '从未鉴定，外业填未改变',
      { 鉴定等级: '', 鉴定日期: '', '鉴定机构/人员': '', ...visited },
      ['unchanged-without-conclusion'],
    ],
    ['有变化，外业未改变', { 房屋状况是否变化: '是', ...visited }, []],
    ['年份有两个', { 鉴定日期: '2019-2020' }, ['appraisal-year-unclear']],
    ['日期在将来', { 鉴定日期: '2109' }, ['appraisal-in-future']],
    ['等级写三级', { 鉴定等级: '三级' }, ['grade-unclear']],
    ['等级写3', { 鉴定等级: 3 }, ['grade-unclear']],
    ['等级写疑似危房', { 鉴定等级: '疑似危房' }, ['suspected-problem']],
    ['有等级无日期', { 鉴定日期: '' }, ['appraisal-date-missing']],
    ['投亲靠友，原住房2016年D级', { ...elsewhere, 鉴定等级: 'D级', 鉴定日期: '2016' }, []],
    [
      '投亲靠友，原住房写得不清楚',
      { ...elsewhere, 鉴定等级: '三级', 鉴定日期: '去年', 建筑面积: '4间', 图斑编号: '' },
      [],
    ],
    ['组号变成日期', { 组: day(2024, 3, 1) }, ['group-turned-into-date']],
    ['面积写成间数', { 建筑面积: '4间' }, ['cell-unreadable']],
    ['没有填结构类型', { 结构类型: '' }, ['important-field-missing']],
    ['现住房情况看不出', { 现住房情况: '借住亲戚' }, ['current-housing-unclear']],
    ['已死亡销户，其余不再检查', { 户籍状态: '已死亡销户', 户主证件号码: '1', 鉴定等级: '' }, []],
  ])('%s', (_, cells, found) => {
    const outcome = putCase(gaoyan2024.rules, { title: '', cells: { ...sound, ...cells } });
    const about = outcome.findings.map(({ rule }) => rule).filter((id) => !ABOUT_THE_LIST.has(id));
    expect(about).toEqual(found);
  });
});
