import { defineRule } from '../defineRule';

/** A change of head can only be carried into the systems when the former head is named (S2 四（一）2). */
export const headChangedWithoutFormer = defineRule({
  id: 'head-changed-without-former',
  number: 'HH-08',
  title: '户主变更未填原户主',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-4.1.2',
  needs: ['householdStatus'],
  inspects: ['formerHeadName', 'remark'],
  when: { formerHeadName: 'blank', remark: 'blank' },
  at: 'formerHeadName',
  message:
    '户籍状态为“{householdStatus}”，没有写原户主是谁，请填写原户主姓名和变更原因；已填在“户主变更清单”里的，不必再填。',
  breaks: ({ householdStatus }) => householdStatus === 'head-changed',
});
