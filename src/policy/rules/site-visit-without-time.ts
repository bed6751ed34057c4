import { defineRule } from '../defineRule';

/** Every site visit needs a fixed time (S2 五). */
export const siteVisitWithoutTime = defineRule({
  id: 'site-visit-without-time',
  number: 'FW-01',
  title: '外业未明确核实时间',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-5',
  scope: 'own-house',
  inspects: ['siteVisitPlannedOn', 'siteVisitDate', 'siteVisitOfficer', 'siteVisitOutcome'],
  when: { siteVisitPlannedOn: 'blank', siteVisitDate: 'blank' },
  message: '该户已安排外业现场核实，没有核实时间，请填写计划核实时间或实际核实时间。',
  breaks: (input) =>
    input.siteVisitOfficer.state !== 'blank' || input.siteVisitOutcome.state !== 'blank',
});
