import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '第一天', cells: { 核验日期: '2020-06-11' } },
    { title: '最后一天', cells: { 核验日期: '2020-06-20' }, day: '2020-06-25' },
    { title: '只知道月份', cells: { 核验日期: '2020-06' } },
  ],
  breach: [
    {
      title: '早一天',
      cells: { 核验日期: '2020-06-10' },
      messages: [
        '核验日期“2020-06-10”不在2020-06-11至2020-06-20的实地核验时间内，请核对；确为补核的，请在备注中说明。',
      ],
      at: '核验日期',
    },
    { title: '晚一天', cells: { 核验日期: '2020-06-21' }, day: '2020-06-25' },
  ],
  unsure: [{ title: '没有填', cells: { 核验日期: '' } }],
};
