import { defineRule } from '../defineRule';
import { isSettled, isStillLivedIn, isWithoutPlan } from './evidence/dangerousHouse';

/** Until the house is safe, life and property must be protected in another way (S2 六). */
export const interimMeasureMissing = defineRule({
  id: 'interim-measure-missing',
  number: 'LD-05',
  title: '未填过渡期措施',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-6.renovation',
  scope: 'ledger',
  inspects: [
    'interimMeasure',
    'ledgerMeasure',
    'renovationYear',
    'livedIn',
    'movedOut',
    'afterGrade',
    'closed',
  ],
  when: { interimMeasure: 'blank' },
  at: 'interimMeasure',
  message: '{reason}，没有填过渡期措施。请采取措施保证过渡期的安全和基本生活条件，并填写。',
  breaks: (input) => {
    if (isSettled(input)) return false;
    if (isStillLivedIn(input)) return { details: { reason: '危房仍有人居住' } };
    return (
      isWithoutPlan(input.ledgerMeasure, input.renovationYear) && {
        details: { reason: '暂未列入危改年度，也没有其他保障方式' },
      }
    );
  },
});
