import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '末位是X', cells: { 户主证件号码: '50022919780808909X' } },
    { title: '末位是小写x', cells: { 户主证件号码: '50022919780808909x' } },
  ],
  breach: [
    {
      title: '字母O当成了0',
      cells: { 户主证件号码: '5O0229199903159016' },
      messages: ['证件号码“5O0229199903159016”第2位含非法字符“O”，请按原件改正。'],
    },
    { title: 'X不在末位', cells: { 户主证件号码: '5002291999031590X6' } },
  ],
};
