import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 住房保障方式: '保障安全', 具体保障方式: '' },
  ok: [
    { title: '写明了', cells: { 具体保障方式: '租房' } },
    { title: '保障方式已写明是投亲靠友', cells: { 住房保障方式: '投亲靠友' } },
    { title: '鉴定安全', cells: { 住房保障方式: '鉴定安全' } },
  ],
  breach: [
    {
      title: '没有写',
      cells: {},
      messages: [
        '保障方式为“保障安全”，没有写明具体方式，请填投亲靠友、子女赡养、租房、敬老院、福利院等。',
      ],
      at: '具体保障方式',
    },
  ],
};
