import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [{ title: '填了姓名', cells: { 户主姓名: '张三' } }],
  breach: [
    { title: '空单元格', cells: { 户主姓名: '' }, messages: ['户主姓名为空，请按户口簿补填。'] },
    { title: '画了斜线', cells: { 户主姓名: '/' } },
  ],
};
