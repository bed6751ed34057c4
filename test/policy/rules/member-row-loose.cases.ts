import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [{ title: '没有不明的成员行', layout: { looseRows: [] } }],
  breach: [
    {
      title: '成员行插在合并单元格之外',
      layout: { looseRows: [{ row: 5, why: '不在上一户的合并单元格内，也没有户编号' }] },
      messages: [
        '第6行像是家庭成员，不能确定属于哪一户：不在上一户的合并单元格内，也没有户编号。请改好后重新检查。',
      ],
    },
  ],
};
