import { isUnverified } from '../../domain/problemState';
import { defineRule } from '../defineRule';

/** A verified problem is reported to the district without delay (S1 五（二）). */
export const problemWithoutReportDate = defineRule({
  id: 'problem-without-report-date',
  number: 'GT-03',
  title: '问题属实没有上报日期',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-5.2',
  needs: ['problemState'],
  inspects: ['reportedOn'],
  when: { reportedOn: 'blank' },
  columns: ['reportedOn'],
  at: 'reportedOn',
  message: '问题状态为“{problemState}”，没有上报日期，请及时向区住房城乡建委报告并填写。',
  breaks: ({ problemState }) => !isUnverified(problemState) && problemState !== 'ruled-out',
});
