import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 保障方式: '农村危房改造' },
  ok: [
    { title: '审核中', cells: { 模块申请状态: '审核中' } },
    { title: '已销号', cells: { 模块申请状态: '退回', 是否销号: '是' } },
    { title: '已改用其他方式', cells: { 保障方式: '租住', 模块申请状态: '退回' } },
  ],
  breach: [
    {
      title: '退回',
      cells: { 模块申请状态: '退回' },
      messages: [
        '危改申请已被退回。请按退回意见补正，在“危房改造抗震改造”模块重新录入，并改填模块申请状态和日期。',
      ],
      at: '模块申请状态',
    },
    { title: '审核未通过就是退回', cells: { 模块申请状态: '审核未通过', 是否销号: '否' } },
  ],
  unsure: [{ title: '没有状态', cells: { 模块申请状态: '' } }],
};
