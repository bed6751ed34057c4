import { defineRule } from '../defineRule';
import { isOutside } from './evidence/window';

/** The drive has a fixed window; a visit outside it is a slip or must be explained (S2 二). */
export const siteVisitOutsideWindow = defineRule({
  id: 'site-visit-outside-window',
  number: 'FW-02',
  title: '核实时间不在工作时间内',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-2',
  needs: ['siteVisitDate'],
  uses: ['workFrom', 'workUntil'],
  message:
    '实际核实时间“{siteVisitDate}”不在{workFrom}至{workUntil}的工作时间内，请核对；确为补核的，请说明。',
  breaks: ({ siteVisitDate }, { workFrom, workUntil }) =>
    isOutside(siteVisitDate, workFrom, workUntil),
});
