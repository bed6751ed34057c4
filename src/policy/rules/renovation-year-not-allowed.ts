import { defineRule } from '../defineRule';

/** Households found now are put into the renovation plan of certain years only (S2 六). */
export const renovationYearNotAllowed = defineRule({
  id: 'renovation-year-not-allowed',
  number: 'LD-04',
  title: '危改年度不在可列入的年度中',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-6.renovation',
  scope: 'ledger',
  needs: ['ledgerMeasure', 'renovationYear'],
  uses: ['renovationYears'],
  at: 'renovationYear',
  message: '列入危改年度为“{renovationYear}”，可列入的年度是{renovationYears}，请核对后改正。',
  breaks: ({ ledgerMeasure, renovationYear }, { renovationYears }) =>
    ledgerMeasure === 'dangerous-house-renovation' &&
    renovationYear.from === renovationYear.to &&
    !renovationYears.includes(renovationYear.from),
});
