import { defineRule } from '../defineRule';
import { blankLabels } from './evidence/blankLabels';
import { isAppraisedSinceVisit } from './evidence/siteVisit';

/** Where the visit found a change, the house must be appraised or assessed again (S2 五2). */
export const changeWithoutNewAppraisal = defineRule({
  id: 'change-without-new-appraisal',
  number: 'FW-03',
  title: '现场有变化，未重新鉴定或评估',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-5.2',
  scope: 'own-house',
  needs: ['siteVisitOutcome'],
  inspects: ['newGrade', 'newAppraisalDate', 'appraisalDate', 'siteVisitDate'],
  message:
    '现场结论为“{siteVisitOutcome}”，缺：{missing}。须依据技术导则委托专业机构鉴定或由技术人员评估，请填写新的结论。',
  breaks: (input) => {
    if (input.siteVisitOutcome === 'unchanged' || isAppraisedSinceVisit(input)) return false;
    const missing = blankLabels(input, ['newGrade', 'newAppraisalDate']);
    return missing !== '' && { details: { missing } };
  },
});
