import { defineRule } from '../defineRule';
import { isSettled, isStillLivedIn } from './evidence/dangerousHouse';

/** Nobody may live in a dangerous house; interim protection is demanded (S1 五（四）, S2 六). */
export const livingInDangerousHouse = defineRule({
  id: 'living-in-dangerous-house',
  number: 'LD-07',
  title: '危房住人',
  severity: 'error',
  clause: 'gaoyan2024-6.renovation',
  scope: 'ledger',
  needs: ['appraisalGrade'],
  inspects: ['livedIn', 'movedOut', 'interimMeasure', 'afterGrade', 'closed'],
  at: 'livedIn',
  message:
    '鉴定为“{appraisalGrade}”的危房仍有人居住，也没有过渡期措施。请立即组织搬离，并填写过渡期措施和是否已搬离。',
  breaks: (input) =>
    (input.appraisalGrade === 'C' || input.appraisalGrade === 'D') &&
    isStillLivedIn(input) &&
    input.interimMeasure.state === 'blank' &&
    !isSettled(input),
});
