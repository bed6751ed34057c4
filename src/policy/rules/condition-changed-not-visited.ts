import { defineRule } from '../defineRule';
import { isVisited } from './evidence/siteVisit';

/** A house that changed since its appraisal must be visited (trigger T3, S2 四（四）3). */
export const conditionChangedNotVisited = defineRule({
  id: 'condition-changed-not-visited',
  number: 'AP-07',
  title: '房屋状况有变化，未现场核实',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-4.4.3',
  scope: 'own-house',
  needs: ['conditionChanged'],
  inspects: ['siteVisitOutcome', 'siteVisitDate'],
  message:
    '房屋状况是否变化填“{conditionChanged}”，没有现场核实记录，须列入外业现场核实（T3），请明确核实时间和责任人。',
  uses: ['appraisalCutOff'],
  breaks: (input, { appraisalCutOff }) =>
    input.conditionChanged === 'yes' && !isVisited(input, appraisalCutOff),
});
