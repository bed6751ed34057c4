import type { CitedParameter } from './citedParameter';

/** ㎡; a larger farmhouse looks like a slip of the pen. */
export const largestArea: CitedParameter<number> = {
  label: '最大可信的建筑面积',
  values: [{ from: '2024-09-10', value: 1000, clause: 'common-practice' }],
  checkedOn: '2026-11-22',
};
