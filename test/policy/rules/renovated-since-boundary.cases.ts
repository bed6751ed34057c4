import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 住房保障方式: '鉴定安全', 列入危改年度: '', 竣工日期: '' },
  ok: [
    { title: '没有改造', cells: {} },
    { title: '2014年改造', cells: { 列入危改年度: 2014 } },
    { title: '改造安全', cells: { 住房保障方式: '改造安全', 列入危改年度: 2016 } },
  ],
  breach: [
    {
      title: '2016年危改',
      cells: { 列入危改年度: 2016 },
      messages: [
        '登记为“鉴定安全”，但改造或搬迁在“2016”，2015年1月1日以来改造的应归“改造安全”。请核对改造时间后修改保障方式。',
      ],
      at: '住房保障方式',
    },
    { title: '2015年1月1日竣工', cells: { 竣工日期: '2015-01-01' } },
  ],
  unsure: [{ title: '保障方式未填', cells: { 住房保障方式: '', 列入危改年度: 2016 } }],
};
