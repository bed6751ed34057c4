import { withMembers } from './evidence/withMembers';
import { defineRosterRule } from '../defineRule';

/** Members are matched by their numbers too, for instance when the head has changed. */
export const memberIdNumberInvalid = defineRosterRule({
  id: 'member-id-number-invalid',
  number: 'ID-12',
  title: '家庭成员证件号码有误',
  severity: 'warning',
  clause: 'gb11643',
  inspects: ['memberIdNumber', 'idNumber'],
  message: '成员“{name}”的证件号码“{raw}”有误：{why}。请按原件核对。',
  inspect: ({ households, isRemoved }) =>
    withMembers(households).flatMap(({ household, index }) =>
      isRemoved(index)
        ? []
        : household.members.flatMap(({ row, name, idNumber }) => {
            if (idNumber.state !== 'unreadable' || row === household.rows[0]) return [];
            const { raw, why } = idNumber;
            return [{ household: index, row, details: { name: name.raw.trim(), raw, why } }];
          }),
    ),
});
