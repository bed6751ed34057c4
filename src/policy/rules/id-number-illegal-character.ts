import { defineRule } from '../defineRule';
import { idProblem } from './evidence/idProblem';

/** Digits only, and an X at the end at most. */
export const idNumberIllegalCharacter = defineRule({
  id: 'id-number-illegal-character',
  number: 'ID-04',
  title: '证件号码含非法字符',
  severity: 'error',
  clause: 'gb11643',
  inspects: ['idNumber'],
  when: { idNumber: 'unreadable' },
  uses: ['today'],
  message: '证件号码“{idNumber}”第{position}位含非法字符“{character}”，请按原件改正。',
  breaks: ({ idNumber }, { today }) => {
    const problem = idProblem(idNumber, today);
    return (
      problem?.kind === 'illegal-character' && {
        details: { position: problem.position, character: problem.character },
      }
    );
  },
});
