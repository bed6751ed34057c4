import { defineRule } from '../defineRule';
import { hasSourceConclusion, sourceFields } from './evidence/sourceConclusions';

/** An own house without any appraisal on record must be visited (trigger T2, S2 四（四）2). */
export const appraisalMissing = defineRule({
  id: 'appraisal-missing',
  number: 'AP-01',
  title: '无鉴定记录',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-4.4.2',
  scope: 'own-house',
  inspects: ['appraisalGrade', 'appraisalDate', 'siteVisitOutcome', ...sourceFields],
  when: { appraisalGrade: 'blank', appraisalDate: 'blank', siteVisitOutcome: 'blank' },
  message:
    '住自有住房，没有安全评估或鉴定记录，须列入外业现场核实（T2）。已有鉴定报告的，请补填鉴定等级和鉴定日期。',
  breaks: (input) => !hasSourceConclusion(input),
});
