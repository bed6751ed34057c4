import { fieldValue } from '../../domain/household';
import { repeatsToReport } from './evidence/repeatedHouseholds';
import { rowText } from './evidence/rowText';
import { defineRosterRule } from '../defineRule';

/** A household that stands in the list twice is counted twice (S2 三（一）). */
export const householdRepeated = defineRosterRule({
  id: 'household-repeated',
  number: 'HH-11',
  title: '同一户重复登记',
  severity: 'error',
  clause: 'gaoyan2024-3.1',
  inspects: ['headName', 'idNumber', 'householdCode'],
  message: '“{name}”一户与{where}是同一户，重复登记，请核对后只保留一行。',
  inspect: (roster) =>
    repeatsToReport(roster).map(({ index, household, earlier }) => ({
      household: index,
      details: {
        name: fieldValue(household, 'headName') ?? '',
        where: rowText(roster, earlier, household),
      },
    })),
});
