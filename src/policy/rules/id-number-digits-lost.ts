import { defineRule } from '../defineRule';
import { idProblem } from './evidence/idProblem';

/** Excel keeps 15 digits of a number; what follows is gone and cannot be restored (brief §5.2). */
export const idNumberDigitsLost = defineRule({
  id: 'id-number-digits-lost',
  number: 'ID-02',
  title: '证件号码丢失尾数',
  severity: 'error',
  clause: 'gb11643',
  inspects: ['idNumber'],
  when: { idNumber: 'unreadable' },
  uses: ['today'],
  message:
    '证件号码“{idNumber}”以数字存储，只有前{digits}位可信，后几位已丢失，无法恢复。请把该列设为文本，按原件重录。',
  breaks: ({ idNumber }, { today }) => {
    const problem = idProblem(idNumber, today);
    return problem?.kind === 'digits-lost' && { details: { digits: problem.digits.length } };
  },
});
