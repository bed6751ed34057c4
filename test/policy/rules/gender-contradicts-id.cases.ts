import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '第17位单数，男', cells: { 户主证件号码: '500229199903159016', 性别: '男' } },
    { title: '性别写代码，不作判断', cells: { 户主证件号码: '500229199903159016', 性别: '2' } },
  ],
  breach: [
    {
      title: '第17位单数，写女',
      cells: { 户主证件号码: '500229199903159016', 性别: '女' },
      messages: ['性别“女”与证件号码（男）不一致，请核对后改正其中一项。'],
      at: '性别',
    },
  ],
  unsure: [{ title: '性别未填', cells: { 户主证件号码: '500229199903159016', 性别: '' } }],
};
