import { defineRule } from '../defineRule';
import { looksLikeDay } from './evidence/looksLikeDay';

/** Excel turns `3-1` in the group column into a day of March; the group is gone (brief §5.7). */
export const groupTurnedIntoDate = defineRule({
  id: 'group-turned-into-date',
  number: 'DT-09',
  title: '组被改成了日期',
  severity: 'warning',
  clause: 'common-practice',
  inspects: ['group'],
  when: { group: 'unreadable' },
  message:
    '组“{group}”是日期，可能是“3-1”一类的组号被Excel自动改成了日期。请改回原来的组号，并把该列设为文本。',
  breaks: ({ group }) => looksLikeDay(group.raw),
});
