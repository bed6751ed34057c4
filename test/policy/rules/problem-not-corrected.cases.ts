import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '期限当天', cells: { 问题状态: '疑似' }, day: '2020-06-30' },
    { title: '已上报', cells: { 问题状态: '上报' }, day: '2020-07-01' },
    { title: '已排除', cells: { 问题状态: '排除' }, day: '2020-07-01' },
  ],
  breach: [
    {
      title: '过了一天',
      cells: { 问题状态: '疑似' },
      day: '2020-07-01',
      messages: ['已过2020-06-30的复核修正期限，问题状态仍为“疑似”，请核实清楚并上报整改。'],
      at: '问题状态',
    },
    { title: '属实未上报', cells: { 问题状态: '属实' }, day: '2020-07-01' },
  ],
  unsure: [{ title: '状态未填', cells: { 问题状态: '' } }],
};
