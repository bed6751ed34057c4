import { defineRosterRule } from '../defineRule';
import { sharedNumbers } from './evidence/sharedNumbers';

/** The same number under another name in another sheet: the head changed, or one name is misspelt (S2 三（四）). */
export const sameIdDifferentName = defineRosterRule({
  id: 'same-id-different-name',
  number: 'ID-09',
  title: '同号不同名',
  severity: 'warning',
  clause: 'gaoyan2024-3.4',
  inspects: ['idNumber', 'headName'],
  at: 'headName',
  message:
    '证件号码“{number}”在本表是“{name}”，在{where}是“{otherName}”，请核对是姓名写错、号码录错，还是户主有变更。',
  inspect: (roster) =>
    sharedNumbers(roster)
      .filter((pair) => !pair.sameSheet && !pair.sameName)
      .map(({ household, where, name, otherName, number }) => ({
        household,
        details: { where, name, otherName, number },
      })),
});
