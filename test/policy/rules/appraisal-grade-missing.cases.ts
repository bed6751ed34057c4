import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房' },
  ok: [
    { title: '有等级', cells: { 鉴定等级: 'B级', 鉴定日期: '2021' } },
    { title: '等级不明确归另一条规则', cells: { 鉴定等级: '三级', 鉴定日期: '2021' } },
    { title: '表中没有鉴定等级这一列', cells: { 鉴定日期: '2021' }, notRun: true },
  ],
  breach: [
    {
      title: '没有等级',
      cells: { 鉴定等级: '', 鉴定日期: '2021' },
      messages: ['鉴定日期为“2021”，没有鉴定等级，请按鉴定报告补填A、B、C、D中的一个。'],
      at: '鉴定等级',
    },
  ],
  unsure: [{ title: '等级和日期都没有', cells: { 鉴定等级: '', 鉴定日期: '' } }],
};
