import { readingOf } from '../../domain/household';
import { defineRosterRule } from '../defineRule';
import { matchBaseRoster } from './evidence/baseRoster';
import { repeatsOf } from './evidence/repeatedHouseholds';

/** A household that the base roster does not know is new, has moved in, or was entered by mistake (S1 引言). */
export const householdNotInRoster = defineRosterRule({
  id: 'household-not-in-roster',
  number: 'HH-04',
  title: '本表有、名册无（多户）',
  severity: 'warning',
  clause: 'xikou2020-preface',
  message: '“{name}”不在名册中，请核对是新增、迁入，还是录错。',
  inspect: (roster) => {
    if (roster.baseRoster.length === 0) return [];
    const { found } = matchBaseRoster(roster);
    const repeats = repeatsOf(roster.households);
    return roster.households.flatMap((household, index) => {
      if (found.has(index) || repeats.has(index) || roster.isRemoved(index)) return [];
      const name = readingOf(household, 'headName').raw.trim();
      return [{ household: index, details: { name } }];
    });
  },
});
