import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房' },
  ok: [
    {
      title: '10户中9户同一天，正好九成',
      rows: Array.from({ length: 10 }, (_, index) => ({
        cells: { 鉴定日期: index === 0 ? '2021-05-01' : '2024-09-10' },
      })),
    },
    {
      title: '只有9户',
      rows: Array.from({ length: 9 }, () => ({ cells: { 鉴定日期: '2024-09-10' } })),
    },
    {
      title: '都只写年份',
      rows: Array.from({ length: 20 }, () => ({ cells: { 鉴定日期: '2021' } })),
    },
  ],
  breach: [
    {
      title: '11户中10户同一天',
      rows: Array.from({ length: 11 }, (_, index) => ({
        cells: { 鉴定日期: index === 0 ? '2021-05-01' : '2024-09-10' },
      })),
      messages: [
        '有鉴定日期的11户中，10户都是2024-09-10，像是台账打印或填表日期。请按各户鉴定报告核对。',
      ],
    },
  ],
};
