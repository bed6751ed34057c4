import { defineRosterRule } from '../defineRule';
import { sharedNumbers } from './evidence/sharedNumbers';

/** One number belongs to one person; on two people at least one of them is wrong. */
export const idNumberDuplicate = defineRosterRule({
  id: 'id-number-duplicate',
  number: 'ID-08',
  title: '证件号码重复',
  severity: 'error',
  clause: 'gb11643',
  inspects: ['idNumber'],
  message: '证件号码“{number}”与{where}的“{otherName}”重复，请按原件核对两户，改正录错的一户。',
  inspect: (roster) =>
    sharedNumbers(roster)
      .filter((pair) => pair.sameSheet || pair.sameName)
      .map(({ household, where, otherName, number }) => ({
        household,
        details: { where, otherName, number },
      })),
});
