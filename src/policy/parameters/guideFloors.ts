import type { CitedParameter } from './citedParameter';

/** The guide for rural houses covers houses of one and two floors. */
export const guideFloors: CitedParameter<number> = {
  label: '技术导则适用的最高层数',
  values: [{ from: '2019-11-28', value: 2, clause: 'guide2019-scope' }],
  checkedOn: '2026-11-22',
};
