import { firstDay, formatDate, lastDay } from '../../domain/partialDate';
import { idBirthDate } from '../../domain/read/idNumber';
import { defineRule } from '../defineRule';

/** Digits 7 to 14 are the birth date; a contradiction means one of the two cells is wrong. */
export const birthDateContradictsId = defineRule({
  id: 'birth-date-contradicts-id',
  number: 'ID-10',
  title: '出生日期与证件号码不一致',
  severity: 'hint',
  clause: 'gb11643',
  needs: ['idNumber', 'birthDate'],
  at: 'birthDate',
  message: '出生日期“{birthDate}”与证件号码（{byNumber}）不一致，请核对后改正其中一项。',
  breaks: ({ idNumber, birthDate }) => {
    const byNumber = idBirthDate(idNumber);
    const day = firstDay(byNumber);
    if (firstDay(birthDate) <= day && day <= lastDay(birthDate)) return false;
    return { details: { byNumber: formatDate(byNumber) } };
  },
});
