import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房' },
  ok: [
    { title: '2000年', cells: { 鉴定日期: '2000' } },
    { title: '2000年以前', cells: { 鉴定日期: '2000年以前' } },
  ],
  breach: [
    {
      title: '1999年',
      cells: { 鉴定日期: '1999' },
      messages: ['鉴定日期“1999”早于2000年，不合理，请按鉴定报告核对。'],
    },
  ],
  unsure: [{ title: '没有填', cells: { 鉴定日期: '' } }],
};
