import { day, type RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '三组', cells: { 组: '三组' } },
    { title: '几个组写在一起，归另一条规则', cells: { 组: '一组二组' } },
  ],
  breach: [
    {
      title: '3-1变成了日期',
      cells: { 组: day(2024, 3, 1) },
      messages: [
        '组“2024-03-01”是日期，可能是“3-1”一类的组号被Excel自动改成了日期。请改回原来的组号，并把该列设为文本。',
      ],
    },
  ],
};
