import { defineRule } from '../defineRule';
import { hasSourceConclusion, sourceFields } from './evidence/sourceConclusions';

/** “Unchanged” compares with an earlier conclusion; without one it says nothing (S2 五1). */
export const unchangedWithoutConclusion = defineRule({
  id: 'unchanged-without-conclusion',
  number: 'FW-04',
  title: '此前无结论，不能填未改变',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-5.1',
  scope: 'own-house',
  needs: ['siteVisitOutcome'],
  inspects: ['appraisalGrade', 'appraisalDate', ...sourceFields],
  when: { appraisalGrade: 'blank', appraisalDate: 'blank' },
  message:
    '现场结论为“{siteVisitOutcome}”，但此前没有任何鉴定或评估结论，不能填“未改变”，请委托鉴定或组织技术人员评估。',
  breaks: (input) => input.siteVisitOutcome === 'unchanged' && !hasSourceConclusion(input),
});
