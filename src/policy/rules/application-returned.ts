import { defineRule } from '../defineRule';

/** An application that came back waits for nobody but the township (S2 六). */
export const applicationReturned = defineRule({
  id: 'application-returned',
  number: 'LD-04',
  title: '危改申请被退回',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-6.module',
  scope: 'ledger',
  needs: ['ledgerMeasure', 'applicationState'],
  inspects: ['closed'],
  at: 'applicationState',
  message:
    '危改申请已被退回。请按退回意见补正，在“危房改造抗震改造”模块重新录入，并改填模块申请状态和日期。',
  breaks: ({ ledgerMeasure, applicationState, closed }) =>
    ledgerMeasure === 'dangerous-house-renovation' &&
    applicationState === 'returned' &&
    !(closed.state === 'read' && closed.value === 'yes'),
});
