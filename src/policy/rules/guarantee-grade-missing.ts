import { defineRule } from '../defineRule';

/** Both classes rest on a grade A or B given by trained persons (S1 三（一）). */
export const guaranteeGradeMissing = defineRule({
  id: 'guarantee-grade-missing',
  number: 'AP-11',
  title: '鉴定安全、改造安全缺鉴定等级',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-3.1',
  needs: ['guaranteeMethod'],
  inspects: ['appraisalGrade', 'appraisalDate', 'mayGrade', 'afterGrade'],
  when: { appraisalGrade: 'blank', appraisalDate: 'blank' },
  columns: ['appraisalGrade'],
  at: 'appraisalGrade',
  message: '保障方式为“{guaranteeMethod}”，没有鉴定等级，请补鉴定结论；没有鉴定过的，请组织鉴定。',
  breaks: ({ guaranteeMethod, mayGrade, afterGrade }) =>
    guaranteeMethod !== 'guaranteed-safe' &&
    mayGrade.state === 'blank' &&
    afterGrade.state === 'blank',
});
