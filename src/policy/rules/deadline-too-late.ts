import { firstDay, lastDay } from '../../domain/partialDate';
import { defineRule } from '../defineRule';

/** All households must be safe by the end of 2025 (S2 三（五）). */
export const deadlineTooLate = defineRule({
  id: 'deadline-too-late',
  number: 'LD-06',
  title: '完成时限过晚',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-3.5',
  scope: 'ledger',
  needs: ['deadline'],
  uses: ['completionDeadline'],
  message: '完成时限“{deadline}”晚于{completionDeadline}，请提前到该日或以前。',
  breaks: ({ deadline }, { completionDeadline }) =>
    firstDay(deadline) > lastDay(completionDeadline),
});
