import { defineRosterRule } from '../defineRule';
import { repeatingSheets } from './evidence/repeatedHouseholds';

/** When most of a sheet stands in another one too, the sheets are two versions of one list. */
export const sheetRepeatsAnother = defineRosterRule({
  id: 'sheet-repeats-another',
  number: 'DT-10',
  title: '两张工作表是同一份名单',
  severity: 'warning',
  clause: 'common-practice',
  inspects: ['headName', 'idNumber', 'householdCode'],
  message:
    '本表{total}户中有{repeated}户在前面的工作表中已有，像是同一份名单的两个版本。请只选一张表检查。',
  inspect: (roster) =>
    repeatingSheets(roster).map(({ sheet, total, repeated }) => ({
      sheet,
      details: { total, repeated },
    })),
});
