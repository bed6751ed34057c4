import type { CitedParameter } from './citedParameter';

/** Share of rows with one appraisal date from which it looks like the date the list was printed. */
export const sameDateShare: CitedParameter<number> = {
  label: '同一鉴定日期占比提示线',
  values: [{ from: '2024-09-10', value: 0.9, clause: 'common-practice' }],
  checkedOn: '2026-11-22',
};
