import { defineRule } from '../defineRule';
import { isMovedOut } from './evidence/movedOut';

/** Whether the old house is judged at all depends on where the household lives (S2 四（二）). */
export const currentHousingUnclear = defineRule({
  id: 'current-housing-unclear',
  number: 'HO-01',
  title: '现住房情况写法不明确',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-4.2',
  inspects: ['currentHousing', 'householdStatus'],
  when: { currentHousing: 'unreadable' },
  columns: ['currentHousing'],
  message:
    '现住房情况“{currentHousing}”不能确定：{why}。请核实后改填“自有农村住房”或某一种其他安全住房。',
  breaks: ({ currentHousing, householdStatus }) =>
    !isMovedOut(householdStatus) && { details: { why: currentHousing.why } },
});
