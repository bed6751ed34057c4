import { defineRule } from '../defineRule';
import { idProblem } from './evidence/idProblem';

/** Passports and travel permits are real, but no other system is compared by them. */
export const idNumberOtherDocument = defineRule({
  id: 'id-number-other-document',
  number: 'ID-13',
  title: '证件号码像是其他证件',
  severity: 'hint',
  clause: 'certificate-lengths',
  inspects: ['idNumber'],
  when: { idNumber: 'unreadable' },
  uses: ['today'],
  message:
    '证件号码“{idNumber}”像是护照、通行证等其他证件，不能与其他系统比对，请确认；有身份证的，改填身份证号码。',
  breaks: ({ idNumber }, { today }) => {
    const problem = idProblem(idNumber, today);
    return problem?.kind === 'other-document';
  },
});
