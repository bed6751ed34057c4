import { defineRule } from '../defineRule';
import { isOutside } from './evidence/window';

/** A visit planned outside the window of the drive cannot be reported in time (S2 二). */
export const plannedVisitOutsideWindow = defineRule({
  id: 'planned-visit-outside-window',
  number: 'FW-02',
  title: '计划核实时间不在工作时间内',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-2',
  needs: ['siteVisitPlannedOn'],
  inspects: ['siteVisitDate'],
  when: { siteVisitDate: 'blank' },
  uses: ['workFrom', 'workUntil'],
  message:
    '计划核实时间“{siteVisitPlannedOn}”不在{workFrom}至{workUntil}的工作时间内，请改到工作时间内。',
  breaks: ({ siteVisitPlannedOn }, { workFrom, workUntil }) =>
    isOutside(siteVisitPlannedOn, workFrom, workUntil),
});
