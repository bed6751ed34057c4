import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [{ title: '填了', cells: { 核验责任人: '李四' } }],
  breach: [
    {
      title: '没有填',
      cells: { 核验责任人: '' },
      messages: ['没有填核验责任人，请填本村村支书的姓名。'],
      at: '核验责任人',
    },
  ],
};
