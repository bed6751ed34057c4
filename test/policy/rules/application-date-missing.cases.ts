import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '有日期', cells: { 模块申请状态: '通过', 模块申请日期: '2024-09-30' } },
    { title: '未录入，没有日期可填', cells: { 模块申请状态: '未录入', 模块申请日期: '' } },
  ],
  breach: [
    {
      title: '通过，没有日期',
      cells: { 模块申请状态: '通过', 模块申请日期: '' },
      messages: ['模块申请状态是“通过”，没有填日期。请填写到达这一状态的日期。'],
      at: '模块申请日期',
    },
    { title: '已录入，没有日期', cells: { 模块申请状态: '已录入', 模块申请日期: '' } },
  ],
  unsure: [{ title: '没有状态', cells: { 模块申请状态: '', 模块申请日期: '' } }],
};
