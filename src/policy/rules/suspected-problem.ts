import { isUnverified } from '../../domain/problemState';
import { defineRule } from '../defineRule';
import { suspicionIn, whereSuspected } from './evidence/suspicion';

/** A suspicion is not a finding: only what was verified may be reported (S1 五（二）); the household waits. */
export const suspectedProblem = defineRule({
  id: 'suspected-problem',
  number: 'GT-01',
  title: '疑似问题尚未核实',
  severity: 'warning',
  clause: 'xikou2020-5.2',
  inspects: ['problemState', ...whereSuspected],
  at: 'appraisalGrade',
  message:
    '写有“{found}”，属于疑似，尚未核实，报送时该户会暂缓。请现场核实，确认或排除后改填核实结果。',
  breaks: (input) => {
    const { problemState } = input;
    if (problemState.state === 'read') {
      if (!isUnverified(problemState.value)) return false;
      return { details: { found: problemState.raw.trim() }, at: 'problemState' };
    }
    const at = suspicionIn((field) => input[field].raw);
    return at !== undefined && { details: { found: input[at].raw.trim() }, at };
  },
});
