import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 保障方式: '农村危房改造' },
  ok: [{ title: '审核中', cells: { 模块申请状态: '审核中' } }],
  breach: [
    {
      title: '未录入',
      cells: { 模块申请状态: '未录入' },
      messages: [
        '保障方式为“农村危房改造”，模块申请状态是“未录入”，请在“危房改造抗震改造”模块录入申请。',
      ],
      at: '模块申请状态',
    },
  ],
  unsure: [{ title: '没有填', cells: { 模块申请状态: '' } }],
};
