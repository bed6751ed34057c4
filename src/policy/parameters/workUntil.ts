import type { CitedParameter } from './citedParameter';
import type { PartialDate } from '../../domain/partialDate';

/** Last day of the working period. */
export const workUntil: CitedParameter<PartialDate> = {
  label: '工作结束日期',
  values: [
    { from: '2024-09-10', value: { year: 2024, month: 10, day: 13 }, clause: 'gaoyan2024-2' },
  ],
  checkedOn: '2026-11-22',
};
