import type { RosterBreach } from '../../domain/rule';
import { collectUnreadable } from './evidence/unreadableCells';
import { defineRosterRule } from '../defineRule';

/** What cannot be read is neither right nor wrong: a person must say what was meant. */
export const cellUnreadable = defineRosterRule({
  id: 'cell-unreadable',
  number: 'DT-07',
  title: '单元格内容无法识别',
  severity: 'warning',
  clause: 'common-practice',
  message: '“{label}”填的“{raw}”无法识别：{why}。请核对后改正。',
  inspect: ({ households, isRemoved }) => {
    const breaches: RosterBreach[] = [];
    households.forEach((household, index) => {
      if (household.allClear === true || isRemoved(index)) return;
      collectUnreadable(household, index, breaches);
    });
    return breaches;
  },
});
