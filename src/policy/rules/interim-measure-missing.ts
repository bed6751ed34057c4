import { interimFields, unprotected } from '../rectification/interim';
import { defineRule } from '../defineRule';
import { isYes } from './evidence/dangerousHouse';

/** Until the house is safe, life and property must be protected in another way (S2 六). */
export const interimMeasureMissing = defineRule({
  id: 'interim-measure-missing',
  number: 'LD-05',
  title: '未填过渡期措施',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-6.renovation',
  scope: 'ledger',
  inspects: ['interimMeasure', 'closed', ...interimFields],
  when: { interimMeasure: 'blank' },
  uses: ['today'],
  at: 'interimMeasure',
  message: '{reason}，没有填过渡期措施。请采取措施保证过渡期的安全和基本生活条件，并填写。',
  breaks: (input, { today }) => {
    if (isYes(input.closed)) return false;
    const reason = unprotected(input, today);
    return reason !== undefined && { details: { reason } };
  },
});
