import { isUnverified } from '../../domain/problemState';
import { defineRule } from '../defineRule';
import { lackingIn } from '../problemStatement';

/** A suspicion is moved on by a named person on a day (S1 五（二）): a state that nobody answers for is still a suspicion. */
export const problemNotAnsweredFor = defineRule({
  id: 'problem-not-answered-for',
  number: 'GT-04',
  title: '问题状态没有核实人、核实日期',
  severity: 'warning',
  clause: 'xikou2020-5.2',
  inspects: ['problemState', 'verifiedBy', 'verifiedOn'],
  when: { problemState: 'read' },
  at: 'problemState',
  message:
    '问题状态已填“{problemState}”，但{lacking}，报送时该户会暂缓。请填写核实人和核实日期；本表没有这两列的，可加上，或填在生成的核验问题清单、整改台账中。',
  breaks: ({ problemState, verifiedBy, verifiedOn }) => {
    if (isUnverified(problemState.value)) return false;
    const lacking = lackingIn({ person: verifiedBy, date: verifiedOn });
    return lacking.length > 0 && { details: { lacking: lacking.join('，') } };
  },
});
