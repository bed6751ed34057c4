import { firstDay, lastDay } from '../../domain/partialDate';
import { defineRule } from '../defineRule';

/** An appraisal dated after today, or on a day that does not exist, is a slip of the pen. */
export const appraisalInFuture = defineRule({
  id: 'appraisal-in-future',
  number: 'AP-04',
  title: '鉴定日期不可能',
  severity: 'warning',
  clause: 'common-practice',
  scope: 'own-house',
  inspects: ['appraisalDate'],
  uses: ['today'],
  message: '鉴定日期“{appraisalDate}”不可能：{why}。请按鉴定报告改正。',
  breaks: ({ appraisalDate }, { today }) => {
    if (appraisalDate.state === 'blank') return false;
    if (appraisalDate.state === 'unreadable') {
      return appraisalDate.impossible === true && { details: { why: appraisalDate.why } };
    }
    return firstDay(appraisalDate.value) > lastDay(today) && { details: { why: '晚于今天' } };
  },
});
