import { defineRule } from '../defineRule';
import { mentionsSuspicion } from './evidence/suspicion';

/** Only the letters A to D decide whether a house goes into the ledger; nothing else is guessed (S2 三（五）). */
export const gradeUnclear = defineRule({
  id: 'grade-unclear',
  number: 'AP-05',
  title: '鉴定等级不能确定',
  severity: 'error',
  clause: 'guide2019-grades',
  scope: 'own-house',
  inspects: ['appraisalGrade'],
  when: { appraisalGrade: 'unreadable' },
  message: '鉴定等级“{appraisalGrade}”不能确定：{why}。请按鉴定报告改填一个等级字母。',
  breaks: ({ appraisalGrade }) =>
    !mentionsSuspicion(appraisalGrade.raw) && { details: { why: appraisalGrade.why } },
});
