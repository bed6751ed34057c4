import type { CitedParameter } from './citedParameter';
import type { FieldId } from '../../domain/household';

/** What counts as 重要信息 of 四（四）1. The notice gives no list: this one is a proposal a town may change. */
export const importantFields: CitedParameter<readonly FieldId[]> = {
  label: '现有住房重要信息',
  values: [
    {
      from: '2024-09-10',
      value: [
        'houseAddress',
        'builtYear',
        'floors',
        'structure',
        'floorArea',
        'appraisalGrade',
        'appraisalDate',
        'photo',
      ],
      clause: 'common-practice',
    },
  ],
  checkedOn: '2026-11-22',
};
