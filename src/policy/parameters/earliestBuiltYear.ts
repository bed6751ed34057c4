import type { CitedParameter } from './citedParameter';

/** Building years from before this one look like slips of the pen. */
export const earliestBuiltYear: CitedParameter<number> = {
  label: '最早可信的建筑年代',
  values: [{ from: '2024-09-10', value: 1900, clause: 'common-practice' }],
  checkedOn: '2026-11-22',
};
