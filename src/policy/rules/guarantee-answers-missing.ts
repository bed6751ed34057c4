import { blankLabels } from './evidence/blankLabels';
import { guaranteeQuestions } from './evidence/guaranteeAnswers';
import { defineRule } from '../defineRule';

/** Of a household that is 保障安全 three questions are to be answered (S1 三（二）). */
export const guaranteeAnswersMissing = defineRule({
  id: 'guarantee-answers-missing',
  number: 'AP-12',
  title: '保障安全三问未答全',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-3.2',
  needs: ['guaranteeMethod'],
  inspects: [...guaranteeQuestions],
  columns: ['workDone', 'movedOut', 'livesSafely'],
  at: 'workDone',
  message: '保障方式为“{guaranteeMethod}”，未填“{questions}”，请核实后填“是”或“否”。',
  breaks: (input) => {
    if (input.guaranteeMethod !== 'guaranteed-safe') return false;
    const questions = blankLabels(input, guaranteeQuestions);
    return questions !== '' && { details: { questions } };
  },
});
