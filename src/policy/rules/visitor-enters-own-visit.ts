import { defineRule } from '../defineRule';
import { shareSomebody } from './evidence/names';

/** The work team visits, the village clerk enters: two persons by the plan (S2 三（二）). */
export const visitorEntersOwnVisit = defineRule({
  id: 'visitor-enters-own-visit',
  number: 'FW-05',
  title: '外业核实人与内业录入人相同',
  severity: 'hint',
  regime: '2024',
  clause: 'gaoyan2024-3.2',
  needs: ['siteVisitOfficer', 'enteredBy'],
  at: 'enteredBy',
  message:
    '核实责任人“{siteVisitOfficer}”与录入人“{enteredBy}”是同一人，按分工外业由驻村工作队员、内业由村资料员完成，请确认。',
  breaks: ({ siteVisitOfficer, enteredBy }) => shareSomebody(siteVisitOfficer, enteredBy),
});
