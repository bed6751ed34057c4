import { isBefore, lastDay } from '../../domain/partialDate';
import { isVisited } from './evidence/siteVisit';
import { defineRule } from '../defineRule';

/** A safe grade from before the works says nothing of the renovated house (S2 四（四）3). */
export const renovatedAfterAppraisal = defineRule({
  id: 'renovated-after-appraisal',
  number: 'AP-08',
  title: '安全等级为改造前所定',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-4.4.3',
  scope: 'own-house',
  needs: ['appraisalGrade', 'appraisalDate', 'finishedOn'],
  inspects: ['afterGrade', 'newAppraisalDate', 'siteVisitOutcome', 'siteVisitDate'],
  uses: ['today', 'appraisalCutOff'],
  at: 'appraisalDate',
  message:
    '鉴定日期“{appraisalDate}”早于竣工日期“{finishedOn}”，等级“{appraisalGrade}”是改造前的结论，请补填改造后的鉴定等级和日期。',
  breaks: (input, { today, appraisalCutOff }) =>
    (input.appraisalGrade === 'A' || input.appraisalGrade === 'B') &&
    isBefore(input.appraisalDate, input.finishedOn) === true &&
    lastDay(input.finishedOn) <= lastDay(today) &&
    input.afterGrade.state !== 'read' &&
    input.newAppraisalDate.state !== 'read' &&
    !isVisited(input, appraisalCutOff),
});
