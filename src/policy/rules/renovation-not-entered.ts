import { defineRule } from '../defineRule';

/** Renovation starts with the application in the module; the ledger follows from it (S2 六). */
export const renovationNotEntered = defineRule({
  id: 'renovation-not-entered',
  number: 'LD-04',
  title: '危房改造未在模块录入申请',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-6.module',
  scope: 'ledger',
  needs: ['ledgerMeasure', 'applicationState'],
  at: 'applicationState',
  message:
    '保障方式为“{ledgerMeasure}”，模块申请状态是“{applicationState}”，请在“危房改造抗震改造”模块录入申请。',
  breaks: ({ ledgerMeasure, applicationState }) =>
    ledgerMeasure === 'dangerous-house-renovation' && applicationState === 'not-entered',
});
