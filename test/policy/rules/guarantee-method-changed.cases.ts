import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 原保障方式: '鉴定安全', 备注: '' },
  ok: [
    { title: '没有变化', cells: { 住房保障方式: '鉴定安全' } },
    { title: '同一方式的另一写法', cells: { 原保障方式: '改造安全', 住房保障方式: '危改' } },
    { title: '写了原因', cells: { 住房保障方式: '改造安全', 备注: '2019年危改' } },
  ],
  breach: [
    {
      title: '由鉴定安全变为保障安全',
      cells: { 住房保障方式: '保障安全' },
      messages: [
        '原保障方式为“鉴定安全”，现为“保障安全”，住房保障方式发生变化，请核对并在备注中说明原因。',
      ],
      at: '住房保障方式',
    },
  ],
  unsure: [{ title: '原方式未填', cells: { 原保障方式: '', 住房保障方式: '保障安全' } }],
};
