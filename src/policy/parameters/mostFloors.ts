import type { CitedParameter } from './citedParameter';

/** More floors than this look like a slip of the pen. */
export const mostFloors: CitedParameter<number> = {
  label: '最多可信的层数',
  values: [{ from: '2024-09-10', value: 10, clause: 'common-practice' }],
  checkedOn: '2026-11-22',
};
