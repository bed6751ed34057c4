import type { SubmissionTemplate } from '../../domain/submissionTemplate';
import { any, derived, footprint, numberOf, remark, whose } from './columnKinds';

const CLAUSE = 'gaoyan2024-6.house';
const POSSESSION = { words: 'possession', collector: 'desk' } as const;

/** 房屋基础信息 (S2 六, brief §6.4): the house a household lives in, as far as it is its own. */
export const houseInformation: SubmissionTemplate = {
  id: 'house-information',
  sheetName: '房屋基础信息',
  clause: CLAUSE,
  explanation: '只列居住在自有农村住房的农户。图斑编号未联通的，手动录入并核实建筑层数、年代等。',
  columns: [
    ...whose,
    footprint,
    any(['entry-mode', '录入方式', 11], 'gaoyan2024-4.3', 'entryMode', { words: 'entryMode' }),
    any(['house-address', '房屋地址', 22], CLAUSE, 'houseAddress', { collector: 'desk' }),
    any(['floors', '建筑层数', 9], CLAUSE, 'floors', { format: 'integer', collector: 'site' }),
    derived(['built-year', '建筑年代（年）', 16], CLAUSE, 'built-year', { collector: 'desk' }),
    derived(['built-band', '建筑年代（灾普段）', 15], 'proposal', 'built-band'),
    any(['structure', '结构类型', 14], 'proposal', 'structure', {
      words: 'structure',
      collector: 'site',
    }),
    any(['floor-area', '建筑面积（㎡）', 16], 'proposal', 'floorArea', {
      format: 'decimal',
      collector: 'desk',
    }),
    any(['build-method', '建造方式', 16], 'proposal', 'buildMethod', {
      words: 'buildMethod',
    }),
    any(['planning-permit', '规划许可', 10], CLAUSE, 'planningPermit', POSSESSION),
    numberOf(['planning-permit-number', '规划许可证号', 18], CLAUSE, 'planningPermit'),
    any(['homestead-approval', '宅基地审批', 10], CLAUSE, 'homesteadApproval', POSSESSION),
    numberOf(['homestead-approval-number', '宅基地批准书号', 18], CLAUSE, 'homesteadApproval'),
    any(['property-registration', '不动产登记', 10], CLAUSE, 'propertyRegistration', POSSESSION),
    numberOf(['property-registration-number', '不动产权证号', 18], CLAUSE, 'propertyRegistration'),
    remark,
  ],
};
