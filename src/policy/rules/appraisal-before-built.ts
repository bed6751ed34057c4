import { defineRule } from '../defineRule';

/** An appraisal from before the house was built is of another house, or one of the two dates is wrong. */
export const appraisalBeforeBuilt = defineRule({
  id: 'appraisal-before-built',
  number: 'AP-04',
  title: '鉴定早于建房',
  severity: 'warning',
  clause: 'common-practice',
  scope: 'own-house',
  needs: ['appraisalDate', 'builtYear'],
  uses: ['earliestAppraisalYear'],
  message:
    '鉴定日期“{appraisalDate}”早于建筑年代“{builtYear}”，可能是原房屋的结论，请核对两个日期。',
  breaks: ({ appraisalDate, builtYear }, { earliestAppraisalYear }) =>
    appraisalDate.year < builtYear.from && appraisalDate.year >= earliestAppraisalYear,
});
