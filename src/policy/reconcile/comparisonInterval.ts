import type { CitedParameter } from '../parameters/citedParameter';

/** Days after which systems must be compared again (“原则上至少每周应比对一次”). */
export const comparisonInterval: CitedParameter<number> = {
  label: '两次比对最多相隔天数',
  values: [{ from: '2020-06-11', value: 7, clause: 'xikou2020-5.4' }],
  checkedOn: '2026-11-22',
};
