import { defineRule } from '../defineRule';
import { isVisited } from './evidence/siteVisit';
import { newestSourceYear, sourceFields } from './evidence/sourceConclusions';

/** A conclusion from before the cut-off year no longer proves the house safe (trigger T2, S2 四（四）2). */
export const appraisalTooOld = defineRule({
  id: 'appraisal-too-old',
  number: 'AP-02',
  title: '鉴定结论过早',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-4.4.2',
  scope: 'own-house',
  needs: ['appraisalDate'],
  inspects: ['siteVisitOutcome', 'siteVisitDate', ...sourceFields],
  uses: ['appraisalCutOff'],
  message:
    '鉴定日期为“{appraisalDate}”，结论早于{appraisalCutOff}年，须列入外业现场核实（T2），请明确核实时间和责任人。',
  breaks: (input, { appraisalCutOff }) =>
    input.appraisalDate.year < appraisalCutOff &&
    !isVisited(input, appraisalCutOff) &&
    newestSourceYear(input) < appraisalCutOff,
});
