import { defineRosterRule } from '../defineRule';
import { repeatsOf } from './evidence/repeatedHouseholds';

/** The drive covers a known number of households; each one missing or too many must be found (S2 三（一）). */
export const householdCountDiffers = defineRosterRule({
  id: 'household-count-differs',
  number: 'HH-05',
  title: '户数与应有户数不符',
  severity: 'error',
  clause: 'gaoyan2024-3.1',
  uses: ['expectedHouseholds'],
  message:
    '应有{expectedHouseholds}户，表中有{found}户{repeated}，{difference}。请核对是否漏户、多户或漏选工作表。',
  inspect: ({ households }, { expectedHouseholds }) => {
    if (expectedHouseholds === undefined) return [];
    const repeated = repeatsOf(households).size;
    const found = households.length - repeated;
    if (found === expectedHouseholds) return [];
    const off = found - expectedHouseholds;
    const details = {
      found,
      repeated: repeated === 0 ? '' : `（另有${repeated}行重复）`,
      difference: off < 0 ? `少${-off}户` : `多${off}户`,
    };
    return [{ sheet: households[0]?.sheet ?? 0, details }];
  },
});
