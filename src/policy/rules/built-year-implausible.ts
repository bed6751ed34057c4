import { defineRule } from '../defineRule';

/** The year of building must be verified; one in the future or before living memory is a slip (S2 六). */
export const builtYearImplausible = defineRule({
  id: 'built-year-implausible',
  number: 'HO-07',
  title: '建筑年代异常',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-6.house',
  needs: ['builtYear'],
  uses: ['earliestBuiltYear', 'today'],
  message: '建筑年代“{builtYear}”早于{earliestBuiltYear}年或晚于今天（{today}），请核对后改正。',
  breaks: ({ builtYear }, { earliestBuiltYear, today }) =>
    builtYear.to < earliestBuiltYear || builtYear.from > today.year,
});
