import { defineRule } from '../defineRule';

/** A household whose letter is not known is in the ledger only for the time being (S2 三（五）). */
export const ledgerGradeUnclear = defineRule({
  id: 'ledger-grade-unclear',
  number: 'LD-01',
  title: '台账中的等级未确定',
  severity: 'error',
  clause: 'gaoyan2024-3.5',
  scope: 'ledger',
  inspects: ['appraisalGrade'],
  when: { appraisalGrade: 'unreadable' },
  message: '台账中的鉴定等级“{appraisalGrade}”不能确定：{why}。请按鉴定报告确认是C级还是D级。',
  breaks: ({ appraisalGrade }) => ({ details: { why: appraisalGrade.why } }),
});
