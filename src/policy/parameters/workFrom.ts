import type { CitedParameter } from './citedParameter';
import type { PartialDate } from '../../domain/partialDate';

/** First day of the working period. */
export const workFrom: CitedParameter<PartialDate> = {
  label: '工作开始日期',
  values: [
    { from: '2024-09-10', value: { year: 2024, month: 9, day: 11 }, clause: 'gaoyan2024-2' },
  ],
  checkedOn: '2026-11-22',
};
