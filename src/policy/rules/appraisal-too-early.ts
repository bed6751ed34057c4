import { defineRule } from '../defineRule';

/** No rural house was appraised before appraisals began: such a year is a slip of the pen. */
export const appraisalTooEarly = defineRule({
  id: 'appraisal-too-early',
  number: 'AP-04',
  title: '鉴定日期过早，不合理',
  severity: 'warning',
  clause: 'common-practice',
  scope: 'own-house',
  needs: ['appraisalDate'],
  uses: ['earliestAppraisalYear'],
  message: '鉴定日期“{appraisalDate}”早于{earliestAppraisalYear}年，不合理，请按鉴定报告核对。',
  breaks: ({ appraisalDate }, { earliestAppraisalYear }) =>
    appraisalDate.year < earliestAppraisalYear && appraisalDate.orEarlier === undefined,
});
