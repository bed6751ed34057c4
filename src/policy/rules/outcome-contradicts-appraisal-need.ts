import { defineRule } from '../defineRule';
import { isAppraisedSinceVisit } from './evidence/siteVisit';

/** Unchanged asks for no appraisal (S2 五1), changed asks for one (S2 五2): the two answers must fit each other. */
export const outcomeContradictsAppraisalNeed = defineRule({
  id: 'outcome-contradicts-appraisal-need',
  number: 'FW-12',
  title: '现场结论与是否需鉴定矛盾',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-5',
  scope: 'own-house',
  needs: ['siteVisitOutcome', 'appraisalNeeded'],
  inspects: ['newGrade', 'appraisalDate', 'siteVisitDate'],
  at: 'appraisalNeeded',
  message:
    '现场结论为“{siteVisitOutcome}”，是否需鉴定或评估填“{appraisalNeeded}”，两项矛盾：{rule}。请核实后改正其中一项。',
  breaks: (input) => {
    const { siteVisitOutcome, appraisalNeeded, newGrade } = input;
    if (siteVisitOutcome === 'unchanged')
      return appraisalNeeded === 'yes' && { details: { rule: '未改变的不再开展评估鉴定' } };
    const isAnswered = newGrade.state !== 'blank' || isAppraisedSinceVisit(input);
    return (
      appraisalNeeded === 'no' && !isAnswered && { details: { rule: '有变化的须重新鉴定或评估' } }
    );
  },
});
