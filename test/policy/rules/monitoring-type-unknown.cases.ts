import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '规定的类别', cells: { 监测对象类别: '边缘易致贫户' } },
    { title: '不是监测对象', cells: { 监测对象类别: '' } },
  ],
  breach: [
    {
      title: '类别之外的写法',
      cells: { 监测对象类别: '重点关注' },
      messages: ['监测对象类别“重点关注”不能确定：不在“户类型”词表中。请改填规定的类别。'],
    },
  ],
};
