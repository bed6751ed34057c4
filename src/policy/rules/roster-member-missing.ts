import { valueOf } from '../../domain/reading';
import { defineRosterRule } from '../defineRule';
import { matchBaseRoster, personNumbers } from './evidence/baseRoster';

/** Not one person may be left out (S1 引言 “不落一人”); asked only where both sheets have rows of persons. */
export const rosterMemberMissing = defineRosterRule({
  id: 'roster-member-missing',
  number: 'HH-03',
  title: '名册有、本表无的成员（漏人）',
  severity: 'error',
  clause: 'xikou2020-preface',
  message: '名册中该户有成员“{name}”，本表没有，请核对是漏登，还是已死亡、迁出。',
  inspect: (roster) => {
    const { inList } = matchBaseRoster(roster);
    return roster.baseRoster.flatMap((known, index) => {
      const at = inList[index];
      const household = at === undefined ? undefined : roster.households[at];
      if (at === undefined || household === undefined || household.members.length === 0) return [];
      const present = new Set(personNumbers(household));
      return known.members
        .filter(({ idNumber }) => {
          const body = valueOf(idNumber)?.body;
          return body !== undefined && !present.has(`id:${body}`);
        })
        .map(({ name }) => ({ household: at, details: { name: name.raw.trim() } }));
    });
  },
});
