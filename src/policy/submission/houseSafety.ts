import type { SubmissionTemplate } from '../../domain/submissionTemplate';
import { any, DATE, derived, footprint, GRADES, own, remark, whose, YES_NO } from './columnKinds';

const CLAUSE = 'gaoyan2024-6.safety';

/** 房屋安全情况 (S2 六, brief §6.4): the earlier conclusion, the visit, and what is known today. */
export const houseSafety: SubmissionTemplate = {
  id: 'house-safety',
  sheetName: '房屋安全情况',
  clause: CLAUSE,
  explanation: '只列居住在自有农村住房的农户。安全情况判断以前期结论和外业结论为准。',
  columns: [
    ...whose,
    footprint,
    derived(['earlier-source', '前期结论来源', 13], CLAUSE, 'earlier-source'),
    derived(['earlier-grade', '前期等级', 9], CLAUSE, 'earlier-grade', GRADES),
    derived(['earlier-date', '前期鉴定日期', 12], CLAUSE, 'earlier-date', DATE),
    derived(['visited', '是否外业核实', 9], 'gaoyan2024-5', 'visited', YES_NO),
    own(['visited-on', '核实日期', 12], 'gaoyan2024-5', 'siteVisitDate', DATE),
    own(['visit-officer', '核实责任人', 12], 'gaoyan2024-5', 'siteVisitOfficer'),
    own(['outcome', '现场结论', 13], 'gaoyan2024-5.1', 'siteVisitOutcome', {
      words: 'siteVisitOutcome',
    }),
    any(['appraisal-method', '鉴定（评估）方式', 14], 'gaoyan2024-5.2', 'appraisalMethod', {
      words: 'appraisalMethod',
    }),
    derived(['appraiser', '鉴定机构/人员', 26], 'gaoyan2024-5.2', 'appraiser'),
    derived(['present-grade', '现等级', 8], CLAUSE, 'present-grade', {
      ...GRADES,
      collector: 'site',
    }),
    derived(['present-date', '现鉴定日期', 12], CLAUSE, 'present-date', {
      ...DATE,
      collector: 'site',
    }),
    derived(['safety-verdict', '安全情况判断', 12], CLAUSE, 'safety-verdict', {
      words: ['安全', '存在隐患'],
    }),
    any(['photo', '现状照片编号', 16], 'gaoyan2024-4.4', 'photo', { collector: 'site' }),
    derived(['has-ledger', '是否建台账', 9], 'gaoyan2024-3.5', 'has-ledger', YES_NO),
    remark,
  ],
};
