import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 住房保障方式: '改造安全', 改造项目: '' },
  ok: [
    { title: '危房改造', cells: { 改造项目: '危房改造' } },
    { title: '保障方式已写明是危改', cells: { 住房保障方式: '危改' } },
    { title: '鉴定安全', cells: { 住房保障方式: '鉴定安全' } },
    { title: '没有这一列', cells: { 住房保障方式: '改造安全', 改造项目: '易地扶贫搬迁' } },
  ],
  breach: [
    {
      title: '没有填',
      cells: {},
      messages: ['登记为“改造安全”，没有填改造项目，请填危房改造、易地扶贫搬迁等。'],
      at: '改造项目',
    },
  ],
};
