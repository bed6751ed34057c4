import type { CitedParameter } from './citedParameter';

/** Households the list of the town must have, 脱贫户 and 监测对象 together. */
export const expectedHouseholds: CitedParameter<number | undefined> = {
  label: '应核户数',
  values: [{ from: '2024-09-10', value: 898, clause: 'gaoyan2024-3.1' }],
  checkedOn: '2026-11-22',
};
