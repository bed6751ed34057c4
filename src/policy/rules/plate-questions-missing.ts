import { blankLabels } from './evidence/blankLabels';
import { plateQuestions } from './evidence/plate';
import { defineRule } from '../defineRule';

/** Of every plate four things are to be checked (S1 五（一）). */
export const plateQuestionsMissing = defineRule({
  id: 'plate-questions-missing',
  number: 'SG-01',
  title: '标识牌四项核对未填全',
  severity: 'warning',
  regime: '2020',
  clause: 'xikou2020-5.1',
  scope: 'own-house',
  inspects: [...plateQuestions],
  columns: ['plateHung', 'plateWellFilled', 'plateRight', 'plateMatchesCard'],
  at: 'plateHung',
  message: '未填“{questions}”，请现场核对标识牌后填写。',
  breaks: (input) => {
    const questions = blankLabels(input, plateQuestions);
    return questions !== '' && { details: { questions } };
  },
});
