import type { SubmissionTemplate } from '../../domain/submissionTemplate';
import { any, DATE, derived, listed, own, serial, whose } from './columnKinds';

const CLAUSE = 'gaoyan2024-6.household';
const HEAD = 'gaoyan2024-4.1.2';
const LIST = 'head-change-list';

/** 农户基本信息 (S2 六, brief §6.4): who the household is and where it lives. */
export const householdInformation: SubmissionTemplate = {
  id: 'household-information',
  sheetName: '农户基本信息',
  clause: CLAUSE,
  explanation: '已死亡销户的农户已移除，仍保留在名单中并计数；户主、住址等变化应及时更新。',
  columns: [
    serial,
    derived(['county', '县', 10], 'proposal', 'county'),
    derived(['town', '乡（镇）', 10], 'proposal', 'town'),
    ...whose.slice(1, 5),
    any(['id-type', '证件类型', 12], 'proposal', 'idType', {
      words: ['居民身份证', '残疾人证', '其他'],
    }),
    ...whose.slice(5),
    any(['head-count', '家庭人口', 9], 'proposal', 'headCount', {
      format: 'integer',
      collector: 'desk',
    }),
    any(['phone', '联系电话', 14], 'proposal', 'phone', { collector: 'desk' }),
    any(['household-type', '户类型', 14], 'gaoyan2024-3.1', 'householdType', {
      words: 'householdType',
      collector: 'desk',
    }),
    any(['monitoring-type', '监测对象类别', 14], 'gaoyan2024-3.1', 'monitoringType', {
      words: 'householdType',
    }),
    own(['household-status', '户籍状态', 12], 'gaoyan2024-4.1', 'householdStatus', {
      words: ['正常', '户主变更', '迁出', '新增'],
    }),
    listed(['former-head-name', '原户主姓名', 10], HEAD, LIST, {
      column: 'former-head',
      field: 'formerHeadName',
    }),
    listed(['change-reason', '变更原因', 16], HEAD, LIST, {
      column: 'change-reason',
      field: 'changeReason',
    }),
    any(['registered-address', '户籍地址', 22], 'proposal', 'registeredAddress'),
    derived(['current-address', '现住址', 22], CLAUSE, 'current-address', { collector: 'desk' }),
    derived(['current-housing', '现住房情况', 13], CLAUSE, 'housing', {
      words: ['自有农村住房', '其他安全住房'],
    }),
    derived(['elsewhere-kind', '其他安全住房类别', 16], 'gaoyan2024-4.2', 'elsewhere-kind', {
      words: 'currentHousing',
    }),
    own(['verified-by', '核实人', 10], 'gaoyan2024-4.2', 'verifiedBy'),
    own(['verified-on', '核实日期', 12], 'gaoyan2024-4.2', 'verifiedOn', DATE),
    own(['remark', '备注', 20], 'proposal', 'remark'),
  ],
};
