import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '写了原户主', cells: { 户籍状态: '户主变更', 原户主姓名: '张三' } },
    { title: '户主没有变更', cells: { 户籍状态: '正常', 原户主姓名: '' } },
  ],
  breach: [
    {
      title: '没有写原户主',
      cells: { 户籍状态: '户主变更', 原户主姓名: '' },
      messages: [
        '户籍状态为“户主变更”，没有写原户主是谁，请填写原户主姓名和变更原因；已填在“户主变更清单”里的，不必再填。',
      ],
      at: '原户主姓名',
    },
  ],
  unsure: [{ title: '户籍状态未填', cells: { 户籍状态: '', 原户主姓名: '' } }],
};
