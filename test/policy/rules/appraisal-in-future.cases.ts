import { day, type RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房' },
  ok: [
    { title: '今天', cells: { 鉴定日期: day(2024, 9, 20) } },
    { title: '本月', cells: { 鉴定日期: '2024年9月' } },
    { title: '两个年份归另一条规则', cells: { 鉴定日期: '2019-2020' } },
  ],
  breach: [
    {
      title: '明天',
      cells: { 鉴定日期: day(2024, 9, 21) },
      messages: [
        '鉴定日期“2024-09-21”不可能：晚于检查日期（2024-09-20），可能是笔误。请按鉴定报告改正。',
      ],
    },
    { title: '年份颠倒', cells: { 鉴定日期: '2109' } },
    { title: '没有13月', cells: { 鉴定日期: '2019.13.5' } },
  ],
};
