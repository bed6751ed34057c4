import { defineRule } from '../defineRule';
import { isYes } from './evidence/dangerousHouse';

/** A ledger entry without a deadline cannot be held against the end of 2025 (S2 三（五）). */
export const deadlineMissing = defineRule({
  id: 'deadline-missing',
  number: 'LD-06',
  title: '未填完成时限',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-3.5',
  scope: 'ledger',
  inspects: ['deadline', 'closed'],
  when: { deadline: 'blank' },
  columns: ['deadline'],
  uses: ['completionDeadline'],
  message: '未填完成时限，请填写不晚于{completionDeadline}的日期。',
  breaks: ({ closed }) => !isYes(closed),
});
