import { isSafe } from './evidence/dangerousHouse';
import { defineRule } from '../defineRule';

/** Nobody may live in a dangerous house, and whether it was left is to be answered (S1 五（三）“人不住危房”). */
export const dangerousHouseNotLeft = defineRule({
  id: 'dangerous-house-not-left',
  number: 'LD-07',
  title: 'C、D级房屋是否搬离未落实',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-5.3',
  scope: 'own-house',
  needs: ['appraisalGrade'],
  inspects: ['movedOut', 'afterGrade'],
  columns: ['movedOut'],
  at: 'movedOut',
  message:
    '鉴定等级为“{appraisalGrade}”，是否搬离危房{answer}。请立即组织搬离，通过投亲靠友、租房等方式安置后填写。',
  breaks: ({ appraisalGrade, movedOut, afterGrade }) => {
    if (appraisalGrade === 'A' || appraisalGrade === 'B' || isSafe(afterGrade)) return false;
    if (movedOut.state === 'blank') return { details: { answer: '没有填' } };
    return (
      movedOut.state === 'read' && movedOut.value === 'no' && { details: { answer: '填“否”' } }
    );
  },
});
