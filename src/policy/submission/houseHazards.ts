import type { SubmissionTemplate } from '../../domain/submissionTemplate';
import { any, DATE, footprint, remark, whose, YES_NO, YES_NO_UNCLEAR } from './columnKinds';

const CLAUSE = 'gaoyan2024-6.threats';

/** 房屋地质灾害、改扩建、用作经营信息 (S2 六, brief §6.4), from the earlier inquiries. */
export const houseHazards: SubmissionTemplate = {
  id: 'house-hazards',
  sheetName: '房屋地质灾害、改扩建、用作经营信息',
  clause: CLAUSE,
  explanation: '只列居住在自有农村住房的农户。根据前期排查整治工作成果补充完善。',
  columns: [
    ...whose,
    footprint,
    any(['geological-threat', '是否受地质灾害隐患威胁', 12], CLAUSE, 'geologicalThreat', {
      ...YES_NO_UNCLEAR,
      collector: 'desk',
    }),
    any(['hazard-point', '隐患点编号', 16], 'proposal', 'hazardPointCode'),
    any(['hazard-kind', '隐患类型', 14], 'proposal', 'hazardKind'),
    any(['surroundings', '周边情况', 14], 'proposal', 'surroundings'),
    any(['extended', '是否改扩建', 9], CLAUSE, 'extended', { ...YES_NO, collector: 'desk' }),
    any(['extended-on', '改扩建时间', 12], 'proposal', 'extendedOn', DATE),
    any(['extension-content', '改扩建内容', 18], 'proposal', 'extensionContent'),
    any(['extension-approved', '是否有审批', 9], 'proposal', 'extensionApproved', YES_NO),
    any(['business-use', '是否用作经营', 9], CLAUSE, 'businessUse', {
      ...YES_NO,
      collector: 'desk',
    }),
    any(['business-kind', '经营用途', 14], 'proposal', 'businessKind'),
    any(['strengthened', '是否抗震加固', 9], 'proposal', 'strengthened', YES_NO),
    remark,
  ],
};
