import type { CitedParameter } from './citedParameter';
import type { ConclusionSourceId } from '../../domain/profileValues';

/** The order behind “可信度高” of 四（四）. The notice gives none: this one is a proposal. */
export const credibility: CitedParameter<readonly ConclusionSourceId[]> = {
  label: '结论来源可信度（由高到低）',
  values: [
    {
      from: '2024-09-10',
      value: [
        'agency-appraisal',
        'technician-assessment',
        'self-built-survey',
        'dynamic-monitoring',
        'disaster-census',
        'verification-2020',
        'village-report',
      ],
      clause: 'common-practice',
    },
  ],
  checkedOn: '2026-11-22',
};
