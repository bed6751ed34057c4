import { day, type RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 户主证件号码: '500229199903159016' },
  ok: [
    { title: '同一天', cells: { 出生日期: day(1999, 3, 15) } },
    { title: '只写到月', cells: { 出生日期: '1999.3' } },
  ],
  breach: [
    {
      title: '相差一天',
      cells: { 出生日期: '1999-03-16' },
      messages: ['出生日期“1999-03-16”与证件号码（1999-03-15）不一致，请核对后改正其中一项。'],
      at: '出生日期',
    },
    { title: '月份不同', cells: { 出生日期: '1999年4月' } },
  ],
  unsure: [{ title: '出生日期未填', cells: { 出生日期: '' } }],
};
