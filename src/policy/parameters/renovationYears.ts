import type { CitedParameter } from './citedParameter';

/** Years of the renovation programme a household may be entered for. */
export const renovationYears: CitedParameter<readonly number[]> = {
  label: '可列入的危改年度',
  values: [{ from: '2024-09-10', value: [2024, 2025], clause: 'gaoyan2024-6.renovation' }],
  checkedOn: '2026-11-22',
};
