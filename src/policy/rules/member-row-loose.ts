import { defineSheetRule } from '../defineRule';

/** A member row that belongs to no household for certain must not be attached to the one above it. */
export const memberRowLoose = defineSheetRule({
  id: 'member-row-loose',
  number: 'DT-02',
  title: '成员行不知属于哪一户',
  severity: 'error',
  clause: 'common-practice',
  message: '第{row}行像是家庭成员，不能确定属于哪一户：{why}。请改好后重新检查。',
  inspect: ({ looseRows }) =>
    looseRows.map(({ row, why }) => ({ row, details: { row: row + 1, why } })),
});
