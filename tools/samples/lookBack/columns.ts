import type { CellValue } from '../../../src/domain/cell';

/** One column of the township's sheet: the group heading above it and its own. */
export interface LookBackColumn {
  readonly id: string;
  readonly group: string;
  readonly header: string;
  readonly width: number;
}

const PERSON = '农户基本信息';
const HOUSE = '房屋基础信息';
const SAFETY = '房屋安全情况';
const VISIT = '外业现场核实';

function column<Id extends string>(
  id: Id,
  group: string,
  header: string,
  width: number,
): LookBackColumn & { readonly id: Id } {
  return { id, group, header, width };
}

/** Columns in the order of the sheet; headers as a clerk types them. */
export const lookBackColumns = [
  column('number', '序号', '序号', 5),
  column('village', PERSON, '村（社区）', 10),
  column('group', PERSON, '组', 6),
  column('code', PERSON, '户编号', 18),
  column('head', PERSON, '户主\n姓名', 9),
  column('idNumber', PERSON, '证件号码*', 21),
  column('headCount', PERSON, '家庭人口（人）', 9),
  column('phone', PERSON, '联系电话', 13),
  column('householdType', PERSON, '户类型', 12),
  column('monitoringType', PERSON, '监测对象类别', 14),
  column('status', PERSON, '户籍状态', 11),
  column('formerHead', PERSON, '原户主姓名', 9),
  column('changeReason', PERSON, '变更原因', 12),
  column('housing', PERSON, '现住房情况', 14),
  column('elsewhere', PERSON, '其他安全住房类别', 13),
  column('verifiedBy', PERSON, '核实人', 9),
  column('verifiedOn', PERSON, '核实日期', 11),
  column('footprint', HOUSE, '图斑编号', 15),
  column('address', HOUSE, '房屋地址', 24),
  column('floors', HOUSE, '建筑层数（层）', 9),
  column('builtYear', HOUSE, '建筑年代', 8),
  column('structure', HOUSE, '结构类型', 9),
  column('area', HOUSE, '建筑面积（㎡）', 9),
  column('photo', HOUSE, '现状照片', 14),
  column('planning', HOUSE, '规划许可', 7),
  column('homestead', HOUSE, '宅基地审批', 7),
  column('registration', HOUSE, '不动产登记', 7),
  column('grade', SAFETY, '鉴定等级', 9),
  column('appraisedOn', SAFETY, '鉴定日期', 12),
  column('appraiser', SAFETY, '鉴定机构', 20),
  column('censusGrade', SAFETY, '灾普鉴定等级', 9),
  column('censusDate', SAFETY, '灾普鉴定时间', 9),
  column('changed', SAFETY, '房屋状况是否变化', 9),
  column('changeCause', SAFETY, '变化原因', 10),
  column('damage', SAFETY, '有无裂缝、变形、倾斜', 12),
  column('threat', SAFETY, '是否受地质灾害威胁', 11),
  column('extended', SAFETY, '是否改扩建', 11),
  column('extendedOn', SAFETY, '改扩建时间', 10),
  column('business', SAFETY, '是否用作经营', 8),
  column('visitedOn', VISIT, '实际核实时间', 11),
  column('officer', VISIT, '核实责任人', 9),
  column('outcome', VISIT, '现场结论', 12),
  column('newGrade', VISIT, '新等级', 7),
  column('newDate', VISIT, '新鉴定日期', 11),
  column('newAppraiser', VISIT, '鉴定机构/技术人员', 18),
  column('enteredBy', '录入人', '录入人', 9),
  column('helper', '帮扶责任人', '帮扶责任人', 10),
  column('remark', '备 注', '备 注', 24),
] as const;

export type LookBackColumnId = (typeof lookBackColumns)[number]['id'];

/** What stands in the row of a household, by column; blank where nothing is given. */
export type LookBackCells = Readonly<Partial<Record<LookBackColumnId, CellValue>>>;

export function columnIndex(id: LookBackColumnId): number {
  return lookBackColumns.findIndex((column) => column.id === id);
}
