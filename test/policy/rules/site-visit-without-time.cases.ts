import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房' },
  ok: [
    {
      title: '有计划时间',
      cells: { 计划核实时间: '2024-09-25', 实际核实时间: '', 核实责任人: '王五' },
    },
    { title: '没有安排外业', cells: { 计划核实时间: '', 实际核实时间: '', 核实责任人: '' } },
  ],
  breach: [
    {
      title: '有责任人没有时间',
      cells: { 计划核实时间: '', 实际核实时间: '', 核实责任人: '王五' },
      messages: ['该户已安排外业现场核实，没有核实时间，请填写计划核实时间或实际核实时间。'],
    },
  ],
};
