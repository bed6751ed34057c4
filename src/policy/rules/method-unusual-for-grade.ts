import { defineRule } from '../defineRule';

/** By local practice C is repaired and D rebuilt; another choice is allowed but explained. */
export const methodUnusualForGrade = defineRule({
  id: 'method-unusual-for-grade',
  number: 'LD-08',
  title: '改造方式与等级的一般做法不同',
  severity: 'hint',
  clause: 'common-practice',
  scope: 'ledger',
  needs: ['appraisalGrade', 'renovationMethod'],
  at: 'renovationMethod',
  message:
    '等级“{appraisalGrade}”选择“{renovationMethod}”，与一般做法不同（C级一般修缮加固，D级一般拆除重建，无房户才用无房新建），请说明原因。',
  breaks: ({ appraisalGrade, renovationMethod }) =>
    renovationMethod === 'build-for-homeless' ||
    (appraisalGrade === 'D' && renovationMethod === 'repair') ||
    (appraisalGrade === 'C' &&
      (renovationMethod === 'rebuild-in-place' || renovationMethod === 'build-elsewhere')),
});
