import {
  aboutWorks,
  appraisalAfterWorks,
  doneText,
  isAppraisedBefore,
  worksToAppraise,
} from './evidence/works';
import { defineRule } from '../defineRule';

/** The grade must be of the house after the works (S1 三（一）“改造后房屋经…鉴定”). */
export const appraisedBeforeRenovation = defineRule({
  ...aboutWorks,
  id: 'appraised-before-renovation',
  title: '鉴定在改造完成之前',
  severity: 'error',
  inspects: appraisalAfterWorks,
  when: { appraisalDate: 'read' },
  at: 'appraisalDate',
  message:
    '鉴定日期“{appraisalDate}”早于改造完成时间“{works}”，不能证明改造后房屋安全。请改造后重新鉴定，填写改造后的等级和日期。',
  breaks: (input, { renovatedFrom }) => {
    if (input.guaranteeMethod === 'guaranteed-safe') return false;
    const works = worksToAppraise(input, renovatedFrom);
    if (works === undefined) return false;
    const before = isAppraisedBefore(input.appraisalDate, works) === true;
    return before && { details: { works: doneText(works) } };
  },
});
