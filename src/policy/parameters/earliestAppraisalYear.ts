import type { CitedParameter } from './citedParameter';

/** Appraisal dates from before this year look like slips of the pen. */
export const earliestAppraisalYear: CitedParameter<number> = {
  label: '最早可信的鉴定年份',
  values: [{ from: '2024-09-10', value: 2000, clause: 'common-practice' }],
  checkedOn: '2026-11-22',
};
