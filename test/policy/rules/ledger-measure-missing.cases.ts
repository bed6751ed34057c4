import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '危房改造', cells: { 保障方式: '农村危房改造' } },
    { title: '其他方式', cells: { 保障方式: '投亲靠友' } },
  ],
  breach: [
    {
      title: '没有填',
      cells: { 保障方式: '' },
      messages: ['未填保障方式，请填写“农村危房改造”或采用的其他方式。'],
    },
  ],
};
