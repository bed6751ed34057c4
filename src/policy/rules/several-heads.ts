import { withMembers } from './evidence/withMembers';
import { defineRosterRule } from '../defineRule';
import { headsAmong } from './evidence/heads';

/** Two heads in one household: two households run together, or an old head was not replaced (S2 四（一）2). */
export const severalHeads = defineRosterRule({
  id: 'several-heads',
  number: 'HH-01',
  title: '一户有多个户主',
  severity: 'error',
  clause: 'gaoyan2024-4.1.2',
  inspects: ['relationToHead'],
  message: '该户有{heads}个户主，请核对是两户连在一起，还是户主变更后没有更新。',
  inspect: ({ households, isRemoved }) =>
    withMembers(households).flatMap(({ household, index }) => {
      const heads = headsAmong(household.members);
      return heads < 2 || isRemoved(index) ? [] : [{ household: index, details: { heads } }];
    }),
});
