import { defineRule } from '../defineRule';
import { idProblem, whyUnclear } from './evidence/idProblem';

/** Two numbers, a masked number or words in the cell: nothing to compare systems by. */
export const idNumberUnclear = defineRule({
  id: 'id-number-unclear',
  number: 'ID-12',
  title: '证件号码不是一个完整的号码',
  severity: 'error',
  clause: 'certificate-lengths',
  inspects: ['idNumber'],
  when: { idNumber: 'unreadable' },
  uses: ['today'],
  message: '证件号码“{idNumber}”{why}，请按原件填写一个完整的号码。',
  breaks: ({ idNumber }, { today }) => {
    const problem = idProblem(idNumber, today);
    const why = problem === undefined ? undefined : whyUnclear(problem);
    return why !== undefined && { details: { why } };
  },
});
