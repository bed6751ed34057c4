import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '填了', cells: { 住房保障方式: '鉴定安全' } },
    { title: '没有这一列', cells: { 户主姓名: '张三' }, notRun: true },
  ],
  breach: [
    {
      title: '空白',
      cells: { 住房保障方式: '' },
      messages: ['未填住房保障方式，请核验后填鉴定安全、改造安全或保障安全。'],
      at: '住房保障方式',
    },
  ],
};
