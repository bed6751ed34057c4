import type { Source } from '../domain/profile';
import { whoAndWhere } from './columns';

/**
 * 住房安全鉴定情况 (S1 五(四)一是), kept by the town: one row a house appraised. Of the dates on a report the one of the
 * inspection counts, not that of the order (brief §2.1 H16).
 */
export const appraisalLedger: Source = {
  id: 'appraisal-ledger',
  code: 'L1',
  label: '鉴定台账',
  system: '住房安全鉴定情况',
  aliases: ['住房安全鉴定台账', '鉴定情况'],
  kind: 'local',
  grain: 'house',
  population: 'appraised',
  words: ['鉴定情况', '鉴定台账', '鉴定汇总', '安全鉴定'],
  marks: ['鉴定编号', '委托单位', '委托日期', '查勘完成日期', '鉴定类别'],
  supplies: [
    ...whoAndWhere,
    'footprintCode',
    'builtYear',
    'floors',
    'structure',
    'floorArea',
    'appraisalGrade',
    'appraisalDate',
    'appraiser',
    'appraisalMethod',
  ],
  coding: {},
  headers: {
    产权人: 'headName',
    查勘完成日期: 'appraisalDate',
    委托日期: 'not-used',
    自建房排查编码: 'not-used',
    普查房屋编号: 'footprintCode',
  },
};
