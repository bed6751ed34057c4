import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    {
      title: '小计行认得出来',
      layout: { skippedRows: [{ row: 9, reason: 'subtotal', text: '红军村小计' }] },
    },
  ],
  breach: [
    {
      title: '数据区里有一行看不懂',
      layout: { skippedRows: [{ row: 9, reason: 'unrecognised', text: '以下为新增' }] },
      messages: [
        '第10行“以下为新增”既不像一户，也不像小计或说明，未参与检查。请核对：是一户的补全姓名或证件号码，不是的移出数据区。',
      ],
    },
  ],
};
