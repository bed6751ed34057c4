import { defineRule } from '../defineRule';
import { isVisited } from './evidence/siteVisit';
import { newestSourceYear, NO_YEAR, sourceFields } from './evidence/sourceConclusions';

/** Where only other systems have a conclusion, the newest of them must not be from before the cut-off (S2 四（四）2). */
export const sourceConclusionTooOld = defineRule({
  id: 'source-conclusion-too-old',
  number: 'AP-02',
  title: '各系统的结论都过早',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-4.4.2',
  scope: 'own-house',
  inspects: ['appraisalDate', 'siteVisitOutcome', 'siteVisitDate', ...sourceFields],
  when: { appraisalDate: 'blank' },
  uses: ['appraisalCutOff'],
  message:
    '没有填鉴定日期，其他系统最近的结论为{newest}年，早于{appraisalCutOff}年，须列入外业现场核实（T2），请明确核实时间和责任人。',
  breaks: (input, { appraisalCutOff }) => {
    if (isVisited(input, appraisalCutOff)) return false;
    const newest = newestSourceYear(input);
    return newest !== NO_YEAR && newest < appraisalCutOff && { details: { newest } };
  },
});
