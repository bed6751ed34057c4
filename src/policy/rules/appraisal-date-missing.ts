import { defineRule } from '../defineRule';
import { toldInstead } from './evidence/toldInstead';

/** A grade without a date cannot be held against the cut-off (S2 四（四）2). */
export const appraisalDateMissing = defineRule({
  id: 'appraisal-date-missing',
  number: 'AP-06',
  title: '有等级无鉴定日期',
  severity: 'warning',
  clause: 'gaoyan2024-4.4',
  scope: 'own-house',
  needs: ['appraisalGrade'],
  inspects: ['appraisalDate'],
  when: { appraisalDate: 'blank' },
  columns: ['appraisalDate'],
  at: 'appraisalDate',
  message:
    '鉴定等级为“{appraisalGrade}”，没有鉴定日期{told}，无法判断结论是否过早，请按鉴定报告补填。',
  breaks: ({ appraisalDate }) => ({ details: { told: toldInstead(appraisalDate) } }),
});
