import { withMembers } from './evidence/withMembers';
import { defineRosterRule } from '../defineRule';
import { headsAmong, knowsAllRelations } from './evidence/heads';

/** Every household has one head, by whom it is kept in all systems (S2 四（一）2). */
export const householdWithoutHead = defineRosterRule({
  id: 'household-without-head',
  number: 'HH-01',
  title: '户内无户主',
  severity: 'error',
  clause: 'gaoyan2024-4.1.2',
  inspects: ['relationToHead'],
  message: '该户{members}行成员中没有户主，请在“与户主关系”中标明谁是户主。',
  inspect: ({ households, isRemoved }) =>
    withMembers(households).flatMap(({ household, index }) => {
      const { members } = household;
      if (isRemoved(index) || !knowsAllRelations(members) || headsAmong(members) > 0) return [];
      return [{ household: index, details: { members: members.length } }];
    }),
});
