import { defineRule } from '../defineRule';
import { idProblem } from './evidence/idProblem';

/** A wrong check digit is almost surely a typing error somewhere in the number; where, nobody can tell. */
export const idNumberWrongCheckDigit = defineRule({
  id: 'id-number-wrong-check-digit',
  number: 'ID-06',
  title: '证件号码校验码不符',
  severity: 'error',
  clause: 'gb11643',
  inspects: ['idNumber'],
  when: { idNumber: 'unreadable' },
  uses: ['today'],
  message:
    '证件号码“{idNumber}”校验码不符：按前17位算，最后一位应为{expected}，现为{found}。可能是任何一位录错{truncated}，请按原件逐位核对，不要只改最后一位。',
  breaks: ({ idNumber }, { today }) => {
    const problem = idProblem(idNumber, today);
    return (
      problem?.kind === 'wrong-check-digit' && {
        details: {
          expected: problem.expected,
          found: problem.found,
          truncated: problem.perhapsTruncated ? '，也可能是尾数丢失后变成了0' : '',
        },
      }
    );
  },
});
