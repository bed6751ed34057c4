import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房' },
  ok: [
    { title: '同年', cells: { 鉴定日期: '2018.3', 建筑年代: '2018' } },
    { title: '年代段包含鉴定年份', cells: { 鉴定日期: '2015', 建筑年代: '2011-2015年' } },
  ],
  breach: [
    {
      title: '先鉴定后建房',
      cells: { 鉴定日期: '2018.3', 建筑年代: '2019' },
      messages: ['鉴定日期“2018.3”早于建筑年代“2019”，可能是原房屋的结论，请核对两个日期。'],
    },
  ],
  unsure: [{ title: '建筑年代未填', cells: { 鉴定日期: '2018.3', 建筑年代: '' } }],
};
