import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 核验日期: '' },
  ok: [
    { title: '期限当天', cells: {}, day: '2020-06-20' },
    { title: '已核验', cells: { 核验日期: '2020-06-18' }, day: '2020-06-21' },
  ],
  breach: [
    {
      title: '过了一天',
      cells: {},
      day: '2020-06-21',
      messages: ['已过2020-06-20的核验期限，没有核验日期，请立即核验并填写。'],
      at: '核验日期',
    },
  ],
};
