import type { CitedParameter } from './citedParameter';

/** Conclusions from before this year send the household to a site visit (“结论早于2020年”). */
export const appraisalCutOff: CitedParameter<number> = {
  label: '鉴定结论截止年份',
  values: [{ from: '2024-09-10', value: 2020, clause: 'gaoyan2024-4.4.2' }],
  checkedOn: '2026-11-22',
};
