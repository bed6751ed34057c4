import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房' },
  ok: [
    { title: '有责任人', cells: { 计划核实时间: '2024-09-25', 核实责任人: '王五' } },
    { title: '没有安排外业', cells: { 计划核实时间: '', 核实责任人: '' } },
    { title: '表中没有责任人这一列', cells: { 计划核实时间: '2024-09-25' }, notRun: true },
  ],
  breach: [
    {
      title: '有时间没有责任人',
      cells: { 计划核实时间: '2024-09-25', 核实责任人: '' },
      messages: ['该户已安排外业现场核实，没有核实责任人，请填写由谁核实。'],
      at: '核实责任人',
    },
  ],
};
