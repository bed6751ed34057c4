import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 住房保障方式: '改造安全', 列入危改年度: '' },
  ok: [
    { title: '有年度', cells: { 列入危改年度: 2018 } },
    { title: '有竣工日期', cells: { 竣工日期: '2018-11-01' } },
    { title: '鉴定安全', cells: { 住房保障方式: '鉴定安全' } },
  ],
  breach: [
    {
      title: '都没有',
      cells: {},
      messages: ['登记为“改造安全”，没有改造年度或竣工日期，请按危房改造、易地扶贫搬迁台账补填。'],
      at: '列入危改年度',
    },
  ],
  unsure: [{ title: '保障方式未填', cells: { 住房保障方式: '' } }],
};
