import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '结束当天', cells: { 计划核实时间: '2024-10-13', 实际核实时间: '' } },
    {
      title: '已经去过，不再看计划',
      cells: { 计划核实时间: '2024-10-20', 实际核实时间: '2024-09-19' },
    },
  ],
  breach: [
    {
      title: '结束后一天',
      cells: { 计划核实时间: '2024-10-14', 实际核实时间: '' },
      messages: [
        '计划核实时间“2024-10-14”不在2024-09-11至2024-10-13的工作时间内，请改到工作时间内。',
      ],
    },
  ],
  unsure: [{ title: '没有填', cells: { 计划核实时间: '', 实际核实时间: '' } }],
};
