import type { CitedParameter } from './citedParameter';
import type { PartialDate } from '../../domain/partialDate';

/** The day by which every household must be safe (“2025年底前”). */
export const completionDeadline: CitedParameter<PartialDate> = {
  label: '住房安全保障完成时限',
  values: [
    { from: '2024-09-10', value: { year: 2025, month: 12, day: 31 }, clause: 'gaoyan2024-3.5' },
  ],
  checkedOn: '2026-11-22',
};
