import type { RuleCases } from './cases';

const household = { 户主姓名: '张三', 户主证件号码: '500229199903159016', 户编号: '' };
const visited = { 现场结论: '未改变', 实际核实时间: '2024-09-20' };

export const cases: RuleCases = {
  given: { ...household, 现住房情况: '自有农村住房' },
  ok: [
    { title: '证件号码对得上', siteVisits: [{ ...household, ...visited }], cells: {} },
    {
      title: '没有填核实情况的行',
      cells: {},
      siteVisits: [{ 户主姓名: '王五', 户主证件号码: '', 现场结论: '' }],
    },
  ],
  breach: [
    {
      title: '名单中没有',
      cells: {},
      siteVisits: [{ 户主姓名: '王五', 户主证件号码: '', ...visited }],
      messages: [
        '外业现场核实清单第2行“王五”填了核实情况，但名单中没有这一户，未采用；请在该行填写正确的户编号或证件号码，或删除重复的一行。',
      ],
    },
    {
      title: '只有姓名相同',
      cells: {},
      siteVisits: [{ 户主姓名: '张三', 户主证件号码: '', ...visited }],
      messages: [
        '外业现场核实清单第2行“张三”填了核实情况，但只有村名和户主姓名相同，未采用；请在该行填写正确的户编号或证件号码，或删除重复的一行。',
      ],
    },
    {
      title: '同一户有两行',
      cells: {},
      siteVisits: [
        { ...household, ...visited },
        { ...household, ...visited },
      ],
      messages: [
        '外业现场核实清单第3行“张三”填了核实情况，但上面已有同一户的一行，未采用；请在该行填写正确的户编号或证件号码，或删除重复的一行。',
      ],
    },
  ],
};
