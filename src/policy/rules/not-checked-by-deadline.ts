import { firstDay, lastDay } from '../../domain/partialDate';
import { defineRule } from '../defineRule';

/** All households are to be verified by 20 June (S1 一). */
export const notCheckedByDeadline = defineRule({
  id: 'not-checked-by-deadline',
  number: 'FW-09',
  title: '过了期限没有核验',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-1',
  inspects: ['checkedOn'],
  when: { checkedOn: 'blank' },
  columns: ['checkedOn'],
  uses: ['today', 'completionDeadline'],
  message: '已过{completionDeadline}的核验期限，没有核验日期，请立即核验并填写。',
  breaks: (_, { today, completionDeadline }) => firstDay(today) > lastDay(completionDeadline),
});
