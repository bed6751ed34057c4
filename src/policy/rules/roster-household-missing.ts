import { readingOf } from '../../domain/household';
import { defineRosterRule } from '../defineRule';
import { matchBaseRoster } from './evidence/baseRoster';

/** Not one household may be left out (S1 引言 “不漏一户”). Points to the row of the base roster. */
export const rosterHouseholdMissing = defineRosterRule({
  id: 'roster-household-missing',
  number: 'HH-03',
  title: '名册有、本表无（漏户）',
  severity: 'error',
  clause: 'xikou2020-preface',
  message: '名册中的“{name}”（{code}）本表没有，请核对是漏登，还是已死亡销户、迁出或户主变更。',
  inspect: (roster) => {
    if (roster.baseRoster.length === 0) return [];
    const { inList } = matchBaseRoster(roster);
    return roster.baseRoster.flatMap((household, index) => {
      if (inList[index] !== undefined) return [];
      const code = readingOf(household, 'householdCode').raw.trim() || '没有户编号';
      const name = readingOf(household, 'headName').raw.trim();
      const place = { sheet: household.sheet, row: household.rows[0] ?? 0 };
      return [{ ...place, details: { name, code } }];
    });
  },
});
