import { doneText, isAppraisedBefore, worksFields, worksOf } from './evidence/works';
import { defineRule } from '../defineRule';

/** The grade must be of the house after the works (S1 三（一）“改造后房屋经…鉴定”). */
export const appraisedBeforeRenovation = defineRule({
  id: 'appraised-before-renovation',
  number: 'AP-11',
  title: '鉴定在改造完成之前',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-3.1',
  needs: ['guaranteeMethod'],
  inspects: [...worksFields, 'afterGrade', 'mayGrade', 'appraisalDate'],
  when: { appraisalDate: 'read' },
  uses: ['renovatedFrom'],
  at: 'appraisalDate',
  message:
    '鉴定日期“{appraisalDate}”早于改造完成时间“{works}”，不能证明改造后房屋安全。请改造后重新鉴定，填写改造后的等级和日期。',
  breaks: (input, { renovatedFrom }) => {
    if (input.guaranteeMethod === 'guaranteed-safe') return false;
    if (input.afterGrade.state === 'read' || input.mayGrade.state === 'read') return false;
    const works = worksOf(input, renovatedFrom);
    if (works.time !== 'since') return false;
    return (
      isAppraisedBefore(input.appraisalDate, works) === true && {
        details: { works: doneText(works) },
      }
    );
  },
});
