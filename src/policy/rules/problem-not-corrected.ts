import { firstDay, lastDay } from '../../domain/partialDate';
import { isUnverified } from '../../domain/problemState';
import { defineRule } from '../defineRule';

/** What the verification finds is put right by 30 June (S1 四（三）). */
export const problemNotCorrected = defineRule({
  id: 'problem-not-corrected',
  number: 'FW-08',
  title: '复核修正期已过，问题仍未处理',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-4.3',
  needs: ['problemState'],
  uses: ['today', 'correctionUntil'],
  message:
    '已过{correctionUntil}的复核修正期限，问题状态仍为“{problemState}”，请核实清楚并上报整改。',
  breaks: ({ problemState }, { today, correctionUntil }) =>
    correctionUntil !== undefined &&
    firstDay(today) > lastDay(correctionUntil) &&
    (isUnverified(problemState) || problemState === 'confirmed'),
});
