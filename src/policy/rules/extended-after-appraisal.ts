import { isBefore } from '../../domain/partialDate';
import { isVisited } from './evidence/siteVisit';
import { defineRule } from '../defineRule';

/** The appraisal does not know what was built after it; perhaps trigger T3 (S2 四（四）3). */
export const extendedAfterAppraisal = defineRule({
  id: 'extended-after-appraisal',
  number: 'AP-08',
  title: '鉴定后有改扩建',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-4.4.3',
  scope: 'own-house',
  needs: ['appraisalDate', 'extendedOn'],
  inspects: ['newAppraisalDate', 'siteVisitOutcome', 'siteVisitDate'],
  at: 'extendedOn',
  message:
    '改扩建时间“{extendedOn}”晚于鉴定日期“{appraisalDate}”，原结论没有包括改扩建部分，建议列入外业现场核实（T3），请核实后填写现场结论。',
  uses: ['appraisalCutOff'],
  breaks: (input, { appraisalCutOff }) =>
    isBefore(input.appraisalDate, input.extendedOn) === true &&
    input.newAppraisalDate.state !== 'read' &&
    !isVisited(input, appraisalCutOff),
});
