import { defineRule } from '../defineRule';
import { idProblem } from './evidence/idProblem';

/** Old numbers of 15 digits were replaced; the number of 18 follows from them but must be seen on the card. */
export const idNumberFifteenDigits = defineRule({
  id: 'id-number-fifteen-digits',
  number: 'ID-03',
  title: '证件号码为15位旧号',
  severity: 'warning',
  clause: 'certificate-lengths',
  inspects: ['idNumber'],
  when: { idNumber: 'unreadable' },
  uses: ['today'],
  message: '证件号码“{idNumber}”是15位旧号，对应的18位号码应为{upgraded}，请核对身份证后改录18位。',
  breaks: ({ idNumber }, { today }) => {
    const problem = idProblem(idNumber, today);
    return problem?.kind === 'fifteen-digits' && { details: { upgraded: problem.upgraded } };
  },
});
