import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '规定的类别', cells: { 户类型: '脱贫户' } },
    { title: '没有填', cells: { 户类型: '' } },
  ],
  breach: [
    {
      title: '类别之外的写法',
      cells: { 户类型: '困难群众' },
      messages: ['户类型“困难群众”不能确定：不在“户类型”词表中。请改填规定的类别。'],
    },
  ],
};
