import { worksFields, worksOf } from './evidence/works';
import { defineRule } from '../defineRule';

/** Without the year nobody can say whether the works count as 改造安全 (S1 三（一）). */
export const renovationYearMissing = defineRule({
  id: 'renovation-year-missing',
  number: 'AP-11',
  title: '改造安全没有改造时间',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-3.1',
  needs: ['guaranteeMethod'],
  inspects: [...worksFields],
  columns: ['renovationYear'],
  uses: ['renovatedFrom'],
  at: 'renovationYear',
  message:
    '登记为“{guaranteeMethod}”，没有改造年度或竣工日期，请按危房改造、易地扶贫搬迁台账补填。',
  breaks: (input, { renovatedFrom }) =>
    input.guaranteeMethod === 'renovated-safe' && worksOf(input, renovatedFrom).time === 'none',
});
