import { defineRule } from '../defineRule';
import { toldInstead } from './evidence/toldInstead';

/** A date without a grade is no conclusion about the house (S2 四（四）). */
export const appraisalGradeMissing = defineRule({
  id: 'appraisal-grade-missing',
  number: 'AP-06',
  title: '有鉴定日期无等级',
  severity: 'warning',
  clause: 'gaoyan2024-4.4',
  scope: 'own-house',
  needs: ['appraisalDate'],
  inspects: ['appraisalGrade'],
  when: { appraisalGrade: 'blank' },
  columns: ['appraisalGrade'],
  at: 'appraisalGrade',
  message: '鉴定日期为“{appraisalDate}”，没有鉴定等级{told}，请按鉴定报告补填A、B、C、D中的一个。',
  breaks: ({ appraisalGrade }) => ({ details: { told: toldInstead(appraisalGrade) } }),
});
