import { fieldValue } from '../../domain/household';
import { personsOf } from './evidence/heads';
import { withMembers } from './evidence/withMembers';
import { defineRosterRule } from '../defineRule';

/** The number of persons and the rows of persons must tell the same (账账相符). */
export const headCountDiffers = defineRosterRule({
  id: 'head-count-differs',
  number: 'HH-02',
  title: '家庭人口与成员行数不符',
  severity: 'warning',
  clause: 'gaoyan2024-3.4',
  needs: ['headCount'],
  message: '家庭人口填{headCount}人，表中成员有{found}行，请核对是漏了成员还是人口数没有更新。',
  inspect: ({ households, isRemoved }) =>
    withMembers(households).flatMap(({ household, index }) => {
      if (isRemoved(index)) return [];
      const count = fieldValue(household, 'headCount');
      const found = personsOf(household);
      if (count === undefined || count === found) return [];
      return [{ household: index, details: { headCount: count, found } }];
    }),
});
