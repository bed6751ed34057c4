import { day, type RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '2025年12月31日', cells: { 完成时限: day(2025, 12, 31) } },
    { title: '已销号', cells: { 完成时限: '', 是否销号: '是' } },
    { title: '表中没有这一列', cells: { 户主姓名: '张三' }, notRun: true },
  ],
  breach: [
    {
      title: '没有填',
      cells: { 完成时限: '' },
      messages: ['未填完成时限，请填写不晚于2025-12-31的日期。'],
    },
  ],
};
