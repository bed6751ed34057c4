import { defineRule } from '../defineRule';

/** Without its day nobody can tell how long an application has been waiting (S2 六). */
export const applicationDateMissing = defineRule({
  id: 'application-date-missing',
  number: 'LD-04',
  title: '模块申请状态没有日期',
  severity: 'hint',
  regime: '2024',
  clause: 'gaoyan2024-6.module',
  scope: 'ledger',
  needs: ['applicationState'],
  inspects: ['applicationDate'],
  when: { applicationDate: 'blank' },
  columns: ['applicationDate'],
  at: 'applicationDate',
  message: '模块申请状态是“{applicationState}”，没有填日期。请填写到达这一状态的日期。',
  breaks: ({ applicationState }) => applicationState !== 'not-entered',
});
