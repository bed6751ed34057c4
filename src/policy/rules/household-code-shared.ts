import { fieldValue } from '../../domain/household';
import { householdCode, pairsWithFirst, sheetOf } from './evidence/groups';
import { rowText } from './evidence/rowText';
import { defineRosterRule } from '../defineRule';

/** One 户编号 is one household: two heads under one code are two households or a typing error. */
export const householdCodeShared = defineRosterRule({
  id: 'household-code-shared',
  number: 'HH-01',
  title: '不同的户用了同一个户编号',
  severity: 'error',
  clause: 'gaoyan2024-4.1',
  needs: ['householdCode', 'headName'],
  message:
    '户编号“{code}”与{where}的“{otherName}”相同，户主却不同（“{name}”），请核对户编号，或确认谁是户主。',
  inspect: (roster) => {
    const { households } = roster;
    return pairsWithFirst(households, householdCode, sheetOf).flatMap(([index, first]) => {
      const household = households[index];
      const other = households[first];
      if (household === undefined || other === undefined) return [];
      const name = fieldValue(household, 'headName');
      const otherName = fieldValue(other, 'headName');
      if (name === undefined || otherName === undefined || name === otherName) return [];
      const code = fieldValue(household, 'householdCode') ?? '';
      const where = rowText(roster, other, household);
      return [{ household: index, details: { code, where, otherName, name } }];
    });
  },
});
