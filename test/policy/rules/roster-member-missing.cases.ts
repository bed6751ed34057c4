import type { RuleCases } from './cases';

const head = { 姓名: '张大山', 成员证件号码: '500229199903159016', 与户主关系: '户主' };
const wife = { 姓名: '王小河', 成员证件号码: '512229196807209028', 与户主关系: '配偶' };
const cells = { 户编号: '1001', 户主姓名: '张大山' };

export const cases: RuleCases = {
  ok: [
    {
      title: '成员都在',
      rows: [{ cells, members: [head, wife] }],
      baseRoster: [{ cells, members: [head, wife] }],
    },
    {
      title: '本表一户一行，不比成员',
      rows: [{ cells }],
      baseRoster: [{ cells, members: [wife] }],
    },
  ],
  breach: [
    {
      title: '漏了妻子',
      rows: [{ cells, members: [head] }],
      baseRoster: [{ cells, members: [head, wife] }],
      messages: ['名册中该户有成员“王小河”，本表没有，请核对是漏登，还是已死亡、迁出。'],
    },
  ],
};
