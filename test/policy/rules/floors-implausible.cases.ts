import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '一层', cells: { 建筑层数: '1' } },
    { title: '十层', cells: { 建筑层数: 10 } },
  ],
  breach: [
    {
      title: '十一层',
      cells: { 建筑层数: '11层' },
      messages: ['建筑层数“11层”不是1至10之间的整数，请核对后改正。'],
    },
  ],
  unsure: [{ title: '二楼一底还是两层半，看不出', cells: { 建筑层数: '2+1' } }],
};
