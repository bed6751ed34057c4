import { readingOf } from '../../domain/household';
import type { RosterBreach } from '../../domain/rule';
import { mentionsDeath } from './evidence/death';
import { defineRosterRule } from '../defineRule';

/** A struck-through row often means the household has died out; only a person can say (S2 四（一）1). */
export const rowStruckThrough = defineRosterRule({
  id: 'row-struck-through',
  number: 'DT-06',
  title: '整行划了删除线',
  severity: 'warning',
  clause: 'gaoyan2024-4.1.1',
  inspects: ['headName', 'remark', 'householdStatus'],
  message:
    '“{name}”一行划了删除线，仍按在册户检查。已死亡销户的，请在名单中标注；不该在名单中的，请删除该行；误划的，请取消删除线。',
  inspect: ({ households, isRemoved }) => {
    const breaches: RosterBreach[] = [];
    households.forEach((household, index) => {
      if (!household.struckThrough || isRemoved(index)) return;
      if (mentionsDeath(readingOf(household, 'remark').raw)) return;
      const name = readingOf(household, 'headName').raw.trim();
      breaches.push({ household: index, details: { name } });
    });
    return breaches;
  },
});
