import { defineRule } from '../defineRule';

/** Every site visit needs a person who answers for it (S2 五). */
export const siteVisitWithoutOfficer = defineRule({
  id: 'site-visit-without-officer',
  number: 'FW-01',
  title: '外业未明确责任人',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-5',
  scope: 'own-house',
  inspects: ['siteVisitOfficer', 'siteVisitPlannedOn', 'siteVisitDate', 'siteVisitOutcome'],
  when: { siteVisitOfficer: 'blank' },
  columns: ['siteVisitOfficer'],
  message: '该户已安排外业现场核实，没有核实责任人，请填写由谁核实。',
  breaks: (input) =>
    input.siteVisitPlannedOn.state !== 'blank' ||
    input.siteVisitDate.state !== 'blank' ||
    input.siteVisitOutcome.state !== 'blank',
});
