import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房' },
  ok: [
    { title: '有日期', cells: { 鉴定等级: 'B级', 鉴定日期: '2021' } },
    { title: '日期看不清归另一条规则', cells: { 鉴定等级: 'B级', 鉴定日期: '去年' } },
    { title: '表中没有鉴定日期这一列', cells: { 鉴定等级: 'B级' }, notRun: true },
  ],
  breach: [
    {
      title: '没有日期',
      cells: { 鉴定等级: 'B级', 鉴定日期: '' },
      messages: ['鉴定等级为“B级”，没有鉴定日期，无法判断结论是否过早，请按鉴定报告补填。'],
      at: '鉴定日期',
    },
  ],
  unsure: [{ title: '等级和日期都没有', cells: { 鉴定等级: '', 鉴定日期: '' } }],
};
