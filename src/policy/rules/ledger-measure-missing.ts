import { defineRule } from '../defineRule';
import { toldInstead } from './evidence/toldInstead';

/** A ledger entry must say in which way the household will be made safe (S2 六). */
export const ledgerMeasureMissing = defineRule({
  id: 'ledger-measure-missing',
  number: 'LD-03',
  title: '台账未填保障方式',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-6.renovation',
  scope: 'ledger',
  inspects: ['ledgerMeasure'],
  when: { ledgerMeasure: 'blank' },
  message: '未填保障方式{told}，请填写“农村危房改造”或采用的其他方式。',
  breaks: ({ ledgerMeasure }) => ({ details: { told: toldInstead(ledgerMeasure) } }),
});
