import { fieldGetter, fieldValue } from '../../domain/household';
import { valueOf } from '../../domain/reading';
import { groupsOf } from './evidence/groups';
import { rowText } from './evidence/rowText';
import { defineRosterRule } from '../defineRule';

const footprintOf = fieldGetter('footprintCode');

/** Brothers may share a building, so several households on one image spot are only asked about (S2 三（四）). */
export const footprintShared = defineRosterRule({
  id: 'footprint-shared',
  number: 'HO-05',
  title: '同一图斑关联多户',
  severity: 'hint',
  regime: '2024',
  clause: 'gaoyan2024-3.4',
  needs: ['footprintCode'],
  message:
    '图斑编号“{code}”还关联了{where}等，共{count}户。父子同住、联建的属正常，请确认人房对应。',
  inspect: (roster) => {
    const { households, isRemoved } = roster;
    const group = groupsOf(households, (household, index) =>
      isRemoved(index) ? undefined : valueOf(footprintOf(household)),
    );
    return group.flatMap((indexes) =>
      indexes.flatMap((index) => {
        const household = households[index];
        const other = households[(index === indexes[0] ? indexes[1] : indexes[0]) ?? index];
        if (household === undefined || other === undefined) return [];
        const code = fieldValue(household, 'footprintCode') ?? '';
        const where = rowText(roster, other, household);
        return [{ household: index, details: { code, where, count: indexes.length } }];
      }),
    );
  },
});
