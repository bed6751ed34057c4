import { doneText, isAppraisedBefore, worksFields, worksOf } from './evidence/works';
import { defineRule } from '../defineRule';

/** With the year alone nobody can say whether the appraisal came after the works (brief §3.3). */
export const renovationAppraisalSameYear = defineRule({
  id: 'renovation-appraisal-same-year',
  number: 'AP-11',
  title: '改造与鉴定先后不能判断',
  severity: 'hint',
  regime: '2020',
  clause: 'xikou2020-3.1',
  needs: ['guaranteeMethod'],
  inspects: [...worksFields, 'afterGrade', 'mayGrade', 'appraisalDate'],
  when: { appraisalDate: 'read' },
  uses: ['renovatedFrom'],
  at: 'appraisalDate',
  message:
    '鉴定日期“{appraisalDate}”与改造完成时间“{works}”写得不够细，不能判断鉴定是不是在改造以后，请补填月份和日期。',
  breaks: (input, { renovatedFrom }) => {
    if (input.guaranteeMethod !== 'renovated-safe') return false;
    if (input.afterGrade.state === 'read' || input.mayGrade.state === 'read') return false;
    const works = worksOf(input, renovatedFrom);
    if (works.time !== 'since' || works.done?.year !== input.appraisalDate.value.year) return false;
    const decided = isAppraisedBefore(input.appraisalDate, works);
    return decided === undefined && { details: { works: doneText(works) } };
  },
});
