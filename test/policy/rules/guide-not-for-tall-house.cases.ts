import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房' },
  ok: [
    { title: '二层依据导则', cells: { 建筑层数: '2层', 鉴定依据: '农村住房安全性鉴定技术导则' } },
    { title: '三层依据其他标准', cells: { 建筑层数: '3层', 鉴定依据: 'GB50292' } },
  ],
  breach: [
    {
      title: '三层依据导则',
      cells: { 建筑层数: '3层', 鉴定依据: '农村住房安全性鉴定技术导则' },
      messages: [
        '住房“3层”，鉴定依据为“农村住房安全性鉴定技术导则”，而导则适用于2层及以下的农村住房，请向鉴定机构确认是否参照了其他标准。',
      ],
      at: '鉴定依据',
    },
  ],
  unsure: [{ title: '层数未填', cells: { 建筑层数: '', 鉴定依据: '技术导则' } }],
};
