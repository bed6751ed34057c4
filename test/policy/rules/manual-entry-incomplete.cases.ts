import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房', 录入方式: '手动录入', 图斑编号: '' },
  ok: [
    { title: '层数、年代都有', cells: { 建筑层数: '2层', 建筑年代: '2008年' } },
    {
      title: '有图斑编号的自动关联',
      cells: { 图斑编号: '5002290001', 建筑层数: '', 建筑年代: '' },
    },
  ],
  breach: [
    {
      title: '没有年代',
      cells: { 建筑层数: '2层', 建筑年代: '' },
      messages: ['该户住房为手动录入，没有图斑编号，缺：建筑年代。请核实后补录。'],
    },
  ],
  unsure: [{ title: '录入方式未填', cells: { 录入方式: '', 建筑层数: '', 建筑年代: '' } }],
};
