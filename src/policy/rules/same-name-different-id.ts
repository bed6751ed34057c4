import { fieldValue } from '../../domain/household';
import { headName, pairsWithFirst, villageOf } from './evidence/groups';
import { rowText } from './evidence/rowText';
import { defineRosterRule } from '../defineRule';

/** Two of one name in one village may be two people, or one whose number was mistyped (S2 三（四）). */
export const sameNameDifferentId = defineRosterRule({
  id: 'same-name-different-id',
  number: 'ID-09',
  title: '同名不同号',
  severity: 'warning',
  clause: 'gaoyan2024-3.4',
  needs: ['headName', 'village', 'idNumber'],
  message: '与{where}的户主同村同名“{name}”，证件号码不同，请确认是两个人，还是其中一个号码录错。',
  inspect: (roster) => {
    const { households } = roster;
    return pairsWithFirst(households, headName, villageOf).flatMap(([index, first]) => {
      const household = households[index];
      const other = households[first];
      if (household === undefined || other === undefined) return [];
      const number = fieldValue(household, 'idNumber');
      const otherNumber = fieldValue(other, 'idNumber');
      if (number === undefined || otherNumber === undefined) return [];
      if (number.body === otherNumber.body) return [];
      const name = fieldValue(household, 'headName') ?? '';
      return [{ household: index, details: { where: rowText(roster, other, household), name } }];
    });
  },
});
