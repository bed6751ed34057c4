import { defineRule } from '../defineRule';
import { isMovedOut } from './evidence/movedOut';
import { toldInstead } from './evidence/toldInstead';

/** Every household must choose one of the kinds of home; all housing rules follow from it (S2 六). */
export const currentHousingMissing = defineRule({
  id: 'current-housing-missing',
  number: 'HO-01',
  title: '未填现住房情况',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-6.household',
  inspects: ['currentHousing', 'householdStatus'],
  when: { currentHousing: 'blank' },
  columns: ['currentHousing'],
  message: '未填现住房情况{told}，请选择“自有农村住房”或某一种其他安全住房。',
  breaks: ({ currentHousing, householdStatus }) =>
    !isMovedOut(householdStatus) && { details: { told: toldInstead(currentHousing) } },
});
