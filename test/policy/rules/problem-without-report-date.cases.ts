import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 上报日期: '' },
  ok: [
    { title: '疑似不上报', cells: { 问题状态: '疑似' } },
    { title: '排除不上报', cells: { 问题状态: '排除' } },
    { title: '已上报', cells: { 问题状态: '属实', 上报日期: '2020-06-19' } },
  ],
  breach: [
    {
      title: '属实',
      cells: { 问题状态: '属实' },
      messages: ['问题状态为“属实”，没有上报日期，请及时向区住房城乡建委报告并填写。'],
      at: '上报日期',
    },
    { title: '整改中', cells: { 问题状态: '整改中' } },
  ],
  unsure: [{ title: '状态未填', cells: { 问题状态: '' } }],
};
