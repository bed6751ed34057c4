import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 是否入户: '是', 是否访谈本人: '是' },
  ok: [
    { title: '都有', cells: {} },
    { title: '没有填', cells: { 是否入户: '' } },
  ],
  breach: [
    {
      title: '没有访谈本人',
      cells: { 是否访谈本人: '否' },
      messages: ['没有访谈本人，不符合入户核验、面对面访谈的要求，请补做后填写。'],
      at: '是否访谈本人',
    },
    { title: '都没有', cells: { 是否入户: '否', 是否访谈本人: '否' }, at: '是否入户' },
  ],
};
