import { defineRule } from '../defineRule';
import { idProblem } from './evidence/idProblem';

/** A certificate number has 18 characters, a disability certificate 20 or 22. */
export const idNumberWrongLength = defineRule({
  id: 'id-number-wrong-length',
  number: 'ID-03',
  title: '证件号码位数不对',
  severity: 'error',
  clause: 'certificate-lengths',
  inspects: ['idNumber'],
  when: { idNumber: 'unreadable' },
  uses: ['today'],
  message: '证件号码应为18位（残疾人证20或22位），“{idNumber}”是{length}位，请按原件核对后补正。',
  breaks: ({ idNumber }, { today }) => {
    const problem = idProblem(idNumber, today);
    return problem?.kind === 'wrong-length' && { details: { length: problem.length } };
  },
});
