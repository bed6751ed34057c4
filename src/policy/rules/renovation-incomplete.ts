import { defineRule } from '../defineRule';
import { blankLabels } from './evidence/blankLabels';

/** A renovation is applied for with its kind and its year (S2 六, 六 注). */
export const renovationIncomplete = defineRule({
  id: 'renovation-incomplete',
  number: 'LD-04',
  title: '危房改造信息不全',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-6.module',
  scope: 'ledger',
  needs: ['ledgerMeasure'],
  inspects: ['renovationMethod', 'renovationYear', 'applicationState'],
  message:
    '保障方式为“{ledgerMeasure}”，缺：{missing}。须在“危房改造抗震改造”模块录入申请，请补填。',
  breaks: (input) => {
    if (input.ledgerMeasure !== 'dangerous-house-renovation') return false;
    const missing = blankLabels(input, ['renovationMethod', 'renovationYear', 'applicationState']);
    return missing !== '' && { details: { missing } };
  },
});
