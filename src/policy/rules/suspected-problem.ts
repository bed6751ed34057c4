import { defineRule } from '../defineRule';
import { mentionsSuspicion } from './evidence/suspicion';

/** A suspicion is not a finding: only what was verified may be reported (S1 五（三）); the household waits. */
export const suspectedProblem = defineRule({
  id: 'suspected-problem',
  number: 'GT-01',
  title: '疑似问题尚未核实',
  severity: 'warning',
  clause: 'xikou2020-5.3',
  inspects: ['appraisalGrade', 'siteVisitOutcome', 'remark'],
  at: 'appraisalGrade',
  message:
    '写有“{found}”，属于疑似，尚未核实，报送时该户会暂缓。请现场核实，确认或排除后改填核实结果。',
  breaks: ({ appraisalGrade, siteVisitOutcome, remark }) => {
    if (mentionsSuspicion(appraisalGrade.raw)) {
      return { details: { found: appraisalGrade.raw.trim() } };
    }
    if (mentionsSuspicion(siteVisitOutcome.raw)) {
      return { details: { found: siteVisitOutcome.raw.trim() }, at: 'siteVisitOutcome' };
    }
    return mentionsSuspicion(remark.raw) && { details: { found: remark.raw.trim() }, at: 'remark' };
  },
});
