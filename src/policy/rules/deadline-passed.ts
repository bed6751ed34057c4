import { firstDay, lastDay } from '../../domain/partialDate';
import { isFinished, isSettled } from './evidence/dangerousHouse';
import { daysBetween } from './evidence/window';
import { defineRule } from '../defineRule';

/** What is overdue and not finished needs a person to act now (S2 三（五）). */
export const deadlinePassed = defineRule({
  id: 'deadline-passed',
  number: 'LD-06',
  title: '整改逾期',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-3.5',
  scope: 'ledger',
  needs: ['deadline'],
  inspects: ['closed', 'afterGrade', 'finishedOn', 'progress'],
  uses: ['today'],
  message:
    '完成时限“{deadline}”已过，逾期{days}天，尚未完成。请催办；已完成的，请填写竣工日期、改造后等级并销号。',
  breaks: (input, { today }) => {
    if (lastDay(input.deadline) >= firstDay(today) || isSettled(input)) return false;
    if (isFinished(input, today)) return false;
    return { details: { days: daysBetween(input.deadline, today) } };
  },
});
