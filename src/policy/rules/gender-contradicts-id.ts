import { idGender } from '../../domain/read/idNumber';
import { contradictsGender } from './evidence/gender';
import { defineRule } from '../defineRule';

/** The 17th digit says man or woman; a contradiction means one of the two cells is wrong. */
export const genderContradictsId = defineRule({
  id: 'gender-contradicts-id',
  number: 'ID-10',
  title: '性别与证件号码不一致',
  severity: 'hint',
  clause: 'gb11643',
  needs: ['idNumber', 'gender'],
  at: 'gender',
  message: '性别“{gender}”与证件号码（{byNumber}）不一致，请核对后改正其中一项。',
  breaks: ({ idNumber, gender }) => {
    const byNumber = idGender(idNumber);
    return contradictsGender(gender, byNumber) && { details: { byNumber } };
  },
});
