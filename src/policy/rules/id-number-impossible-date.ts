import { defineRule } from '../defineRule';
import { idProblem } from './evidence/idProblem';

/** Digits 7 to 14 are a birth date: one that never was is a typing error. */
export const idNumberImpossibleDate = defineRule({
  id: 'id-number-impossible-date',
  number: 'ID-05',
  title: '证件号码出生日期不存在',
  severity: 'error',
  clause: 'gb11643',
  inspects: ['idNumber'],
  when: { idNumber: 'unreadable' },
  uses: ['today'],
  message: '证件号码“{idNumber}”的出生日期段“{digits}”{why}，请按原件改正。',
  breaks: ({ idNumber }, { today }) => {
    const problem = idProblem(idNumber, today);
    return (
      problem?.kind === 'impossible-date' && {
        details: { digits: problem.digits, why: problem.inFuture ? '晚于今天' : '不存在' },
      }
    );
  },
});
