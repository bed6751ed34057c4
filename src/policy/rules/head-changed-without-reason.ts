import { defineRule } from '../defineRule';

/** A changed head is an update that must be explained (S2 四（一）2). */
export const headChangedWithoutReason = defineRule({
  id: 'head-changed-without-reason',
  number: 'HH-08',
  title: '户主变更未说明原因',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-4.1.2',
  needs: ['headName', 'formerHeadName'],
  inspects: ['changeReason', 'remark'],
  when: { changeReason: 'blank', remark: 'blank' },
  at: 'changeReason',
  message:
    '户主由“{formerHeadName}”变更为“{headName}”，没有说明原因，请填写变更原因；已填在“户主变更清单”里的，不必再填。',
  breaks: ({ headName, formerHeadName }) => headName !== formerHeadName,
});
