import { conclusionSourceLabels } from '../domain/conclusionSources';
import { type FieldId, fieldValue } from '../domain/household';
import type { LedgerColumn } from '../domain/ledger';
import type { PlannedValue } from '../domain/writePlan';
import { findClause } from '../policy/clauses';
import {
  clerks,
  DATE,
  filled,
  fromField,
  householdIdentities,
  householdLabel,
  serialColumn,
} from './columns';
import { dateCell, readingCell } from './fieldCell';
import type { HouseholdRow } from './ledgerRow';

/** Serial number, place, code and head, for rows that know a household in whatever way. */
export function namedColumns<Row>(
  fill: (field: FieldId) => (row: Row) => PlannedValue,
): readonly LedgerColumn<Row>[] {
  return [
    serialColumn(),
    filled('village', '村（社区）', 12, 'gaoyan2024-3.4', fill('village')),
    filled('group', '组', 8, 'proposal', fill('group')),
    filled('household-code', '户编号', 19, 'proposal', fill('householdCode')),
    filled('head-name', '户主姓名', 10, 'gaoyan2024-4.1.2', fill('headName')),
  ];
}

/** Where and who: the columns every list of households begins with. */
export const whoColumns: readonly LedgerColumn<HouseholdRow>[] = [
  ...namedColumns(fromField),
  filled('id-number', '证件号码', 21, 'gaoyan2024-4', fromField('idNumber')),
];

export const headCountColumn = filled<HouseholdRow>(
  'head-count',
  '家庭人口',
  9,
  'proposal',
  fromField('headCount'),
  { format: 'integer' },
);

export const phoneColumn = filled<HouseholdRow>(
  'phone',
  '联系电话',
  14,
  'proposal',
  fromField('phone'),
);

export const householdTypeColumn = filled<HouseholdRow>(
  'household-type',
  '身份类别',
  14,
  'gaoyan2024-3.1',
  householdType,
);

export const addressColumn = filled<HouseholdRow>(
  'house-address',
  '房屋地址',
  22,
  'gaoyan2024-6.household',
  (row) => fromField('houseAddress')(row) ?? fromField('currentAddress')(row),
);

export const footprintColumn = filled<HouseholdRow>(
  'footprint-code',
  '图斑编号',
  18,
  'gaoyan2024-4.3',
  fromField('footprintCode'),
);

/** `工作表!行号` of the household, so that the clerk can go back to it. Always the last column. */
export const sourceColumn = filled<HouseholdRow>(
  'source',
  '来源',
  20,
  'proposal',
  (row) => row.sourceReference,
);

/** Why the household was judged so and by which clause, what the clerk notes, where it stands: the end of a list of all. */
export const reasonColumns = (
  clause: string,
  width = 40,
): readonly LedgerColumn<HouseholdRow>[] => [
  filled('reason', '理由', width, clause, ({ judgement }) => judgement.reason),
  filled('clause', '条款', 12, 'proposal', ({ judgement }) => placeOf(judgement.clause)),
  clerks('remark', '备注', 20, 'proposal'),
  sourceColumn,
];

/** A clause as people quote it. */
export function placeOf(clause: string): string {
  return findClause(clause)?.place ?? clause;
}

/** 户类型, with the kind of monitoring where there is one. */
function householdType(row: HouseholdRow): PlannedValue {
  const type = fromField('householdType')(row);
  const monitoring = fromField('monitoringType')(row);
  if (type === null || monitoring === null || type === monitoring) return type ?? monitoring;
  return `${textOf(type)}、${textOf(monitoring)}`;
}

function textOf(value: PlannedValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The conclusion that governs: grade, date, who made it, which system it stands in. */
export const conclusionFills = {
  grade: ({ judgement }: HouseholdRow): PlannedValue =>
    readingCell(judgement.governing?.grade, (grade) => grade),
  date: ({ judgement }: HouseholdRow): PlannedValue =>
    readingCell(judgement.governing?.date, dateCell),
  appraiser: ({ judgement }: HouseholdRow): PlannedValue => {
    const appraiser = judgement.governing?.appraiser ?? '';
    return appraiser === '' ? null : appraiser;
  },
  source: ({ judgement }: HouseholdRow): PlannedValue =>
    judgement.governing === undefined ? null : conclusionSourceLabels[judgement.governing.source],
} as const;

/** The governing conclusion as a ledger has it, by the clause that asks for it. */
export const appraisalColumns = (
  gradeClause: string,
  clause: string,
): readonly LedgerColumn<HouseholdRow>[] => [
  filled('appraisal-grade', '鉴定等级', 10, gradeClause, conclusionFills.grade),
  filled('appraisal-date', '鉴定日期', 12, clause, conclusionFills.date, DATE),
  filled('appraiser', '鉴定机构/人员', 22, clause, conclusionFills.appraiser),
];

export const conclusionColumns: readonly LedgerColumn<HouseholdRow>[] = [
  filled('appraisal-grade', '鉴定（评定）等级', 13, 'gaoyan2024-3.5', conclusionFills.grade),
  filled('appraisal-date', '鉴定日期', 12, 'gaoyan2024-4.4.2', conclusionFills.date, DATE),
  filled('appraiser', '鉴定机构/人员', 22, 'gaoyan2024-5.2', conclusionFills.appraiser),
  filled('conclusion-source', '结论来源', 13, 'gaoyan2024-4.4', conclusionFills.source),
];

export function villageOf({ household }: HouseholdRow): string {
  return fieldValue(household, 'village') ?? '';
}

export function keyOf({ household }: HouseholdRow): string {
  return household.key;
}

/** How the rows of a list of households are named, told apart and laid out. */
export const householdRows = {
  keyOf,
  villageOf,
  identities: householdIdentities,
  labelColumns: householdLabel,
} as const;
