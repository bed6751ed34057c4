import type { Source } from '../domain/profile';
import { whoAndWhere } from './columns';

/** 易地扶贫搬迁享受情况 (S1 五(四)一是), kept by the town: one row a household (brief §2.1 H11, H13). */
export const relocationLedger: Source = {
  id: 'relocation-ledger',
  code: 'L3',
  label: '易地扶贫搬迁台账',
  system: '易地扶贫搬迁享受情况',
  aliases: ['易地搬迁台账', '易搬台账', '易地扶贫搬迁'],
  kind: 'local',
  grain: 'household',
  population: 'relocated',
  words: ['易地扶贫搬迁', '易地搬迁', '易搬'],
  marks: ['安置住房面积（平方米）', '迁入地', '搬迁方式', '搬迁地址', '安置方式', '是否交钥匙'],
  supplies: [
    ...whoAndWhere,
    'headCount',
    'guaranteeMethod',
    'relocationYear',
    'currentAddress',
    'floorArea',
    'appraisalGrade',
  ],
  coding: {},
  headers: {
    搬迁年份: 'relocationYear',
    入住时间: 'relocationYear',
    安置住房面积: 'floorArea',
    搬迁地址: 'currentAddress',
    迁入地: 'currentAddress',
    安置点: 'currentAddress',
    安置地址: 'currentAddress',
  },
};
