import {
  aboutWorks,
  appraisalAfterWorks,
  doneText,
  isAppraisedBefore,
  worksToAppraise,
} from './evidence/works';
import { defineRule } from '../defineRule';

/** With the year alone nobody can say whether the appraisal came after the works (brief §3.3). */
export const renovationAppraisalSameYear = defineRule({
  ...aboutWorks,
  id: 'renovation-appraisal-same-year',
  title: '改造与鉴定先后不能判断',
  severity: 'hint',
  inspects: appraisalAfterWorks,
  when: { appraisalDate: 'read' },
  at: 'appraisalDate',
  message:
    '鉴定日期“{appraisalDate}”与改造完成时间“{works}”写得不够细，不能判断鉴定是不是在改造以后，请补填月份和日期。',
  breaks: (input, { renovatedFrom }) => {
    if (input.guaranteeMethod !== 'renovated-safe') return false;
    const works = worksToAppraise(input, renovatedFrom);
    if (works?.done?.year !== input.appraisalDate.value.year) return false;
    const decided = isAppraisedBefore(input.appraisalDate, works);
    return decided === undefined && { details: { works: doneText(works) } };
  },
});
