import { day, type RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '开始当天', cells: { 实际核实时间: day(2024, 9, 11) } },
    { title: '结束当天', cells: { 实际核实时间: day(2024, 10, 13) }, day: '2024-11-01' },
    { title: '只写9月，与工作时间有重合', cells: { 实际核实时间: '2024年9月' } },
  ],
  breach: [
    {
      title: '开始前一天',
      cells: { 实际核实时间: day(2024, 9, 10) },
      messages: [
        '实际核实时间“2024-09-10”不在2024-09-11至2024-10-13的工作时间内，请核对；确为补核的，请说明。',
      ],
    },
    { title: '结束后一天', cells: { 实际核实时间: day(2024, 10, 14) }, day: '2024-11-01' },
    { title: '8月', cells: { 实际核实时间: '2024.8' } },
  ],
  unsure: [{ title: '没有填', cells: { 实际核实时间: '' } }],
};
