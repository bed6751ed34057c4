import { defineRosterRule } from '../defineRule';
import { sharedMemberNumbers } from './evidence/sharedMemberNumbers';

/** One number on two persons of the list: at least one of them is wrong. */
export const memberIdNumberDuplicate = defineRosterRule({
  id: 'member-id-number-duplicate',
  number: 'ID-08',
  title: '家庭成员证件号码重复',
  severity: 'error',
  clause: 'gb11643',
  inspects: ['memberIdNumber', 'idNumber'],
  message: '“{name}”的证件号码“{number}”与{where}的“{otherName}”重复，请按原件核对两人的号码。',
  inspect: (roster) =>
    sharedMemberNumbers(roster).map(({ household, row, ...details }) => ({
      household,
      row,
      details,
    })),
});
