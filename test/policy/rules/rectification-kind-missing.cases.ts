import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '填了', cells: { 整改措施类别: '旧房整治保障一批' } },
    { title: '已销号', cells: { 整改措施类别: '', 是否销号: '是' } },
  ],
  breach: [
    {
      title: '没有填',
      cells: { 整改措施类别: '' },
      messages: ['没有填整改措施类别，请填危房改造保障、旧房整治保障或其他措施保障。'],
      at: '整改措施类别',
    },
  ],
};
