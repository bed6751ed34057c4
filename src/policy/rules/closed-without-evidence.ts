import { defineRule } from '../defineRule';
import { closingFields, missingForClosing } from '../rectification/closing';

/** An entry may be closed only on evidence that the household is safe (S2 三（五）). */
export const closedWithoutEvidence = defineRule({
  id: 'closed-without-evidence',
  number: 'LD-09',
  title: '销号依据不足',
  severity: 'error',
  clause: 'gaoyan2024-3.5',
  scope: 'ledger',
  needs: ['closed'],
  inspects: [...closingFields],
  message: '已销号，但缺：{missing}。请补齐依据；不能补齐的，请取消销号。',
  breaks: (input) => {
    if (input.closed !== 'yes') return false;
    const missing = missingForClosing(input);
    return missing.length > 0 && { details: { missing: missing.join('、') } };
  },
});
