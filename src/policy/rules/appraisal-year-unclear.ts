import { defineRule } from '../defineRule';

/** When the year of an appraisal cannot be told, nobody can say whether it is too old (S2 四（四）2). */
export const appraisalYearUnclear = defineRule({
  id: 'appraisal-year-unclear',
  number: 'AP-03',
  title: '鉴定年份无法判定',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-4.4.2',
  scope: 'own-house',
  inspects: ['appraisalDate'],
  uses: ['appraisalCutOff'],
  message: '鉴定日期“{appraisalDate}”无法判定年份：{why}。请按鉴定报告确认，至少写明年份。',
  breaks: ({ appraisalDate }, { appraisalCutOff }) => {
    if (appraisalDate.state === 'blank') return false;
    if (appraisalDate.state === 'unreadable') {
      return appraisalDate.impossible !== true && { details: { why: appraisalDate.why } };
    }
    if (appraisalDate.value.orEarlier === undefined) return false;
    return (
      appraisalDate.value.year >= appraisalCutOff && {
        details: { why: `不知道是否早于${appraisalCutOff}年` },
      }
    );
  },
});
