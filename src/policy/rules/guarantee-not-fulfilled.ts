import { answeredNo, guaranteeQuestions } from './evidence/guaranteeAnswers';
import { defineRule } from '../defineRule';

/** A household is 保障安全 when the work is done, the old house is left and the new one is safe and lived in (S1 三（二）). */
export const guaranteeNotFulfilled = defineRule({
  id: 'guarantee-not-fulfilled',
  number: 'AP-12',
  title: '保障安全未落实',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-3.2',
  needs: ['guaranteeMethod'],
  inspects: [...guaranteeQuestions],
  at: 'movedOut',
  message:
    '保障方式为“{guaranteeMethod}”，但“{questions}”填“否”。请立即落实安全住房、组织搬离危房，并上报整改。',
  breaks: (input) => {
    if (input.guaranteeMethod !== 'guaranteed-safe') return false;
    const questions = answeredNo(input);
    return questions !== '' && { details: { questions } };
  },
});
