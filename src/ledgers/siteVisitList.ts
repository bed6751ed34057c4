import { fields, fieldValue } from '../domain/household';
import type { LedgerDefinition } from '../domain/ledger';
import type { TriggerId } from '../domain/preliminaryJudgement';
import type { Vocabularies } from '../domain/vocabulary';
import type { PlannedValue } from '../domain/writePlan';
import {
  DATE,
  GRADES,
  YES_NO,
  clerks,
  filled,
  fromList,
  householdIdentities,
  householdLabel,
  proposed,
  termsOf,
} from './columns';
import { drawnByLabels } from './draw/drawOptions';
import { type GeneratedSheet, generatedSheet } from './generatedSheet';
import {
  addressColumn,
  conclusionFills,
  footprintColumn,
  householdTypeColumn,
  keyOf,
  phoneColumn,
  sourceColumn,
  villageOf,
  whoColumns,
} from './householdColumns';
import type { HouseholdRow, LedgerInput } from './ledgerRow';

/** The columns and the look of the list. */
export const defineSiteVisits = (words: Vocabularies): LedgerDefinition<HouseholdRow> => ({
  id: 'site-visit-list',
  sheetName: '外业现场核实清单',
  title: '外业现场核实清单',
  clause: 'gaoyan2024-5',
  keyOf,
  villageOf,
  identities: householdIdentities,
  labelColumns: householdLabel,
  goneMark: { column: 'list-state', text: '已不需外业核实' },
  columns: [
    ...whoColumns,
    phoneColumn,
    householdTypeColumn,
    { ...addressColumn, header: '现住房地址' },
    footprintColumn,
    filled('present-grade', '现有等级', 9, 'gaoyan2024-4.4.2', presentGrade),
    filled('present-date', '现有鉴定日期', 12, 'gaoyan2024-4.4.2', conclusionFills.date, DATE),
    filled('conclusion-source', '结论来源', 13, 'gaoyan2024-5.1', conclusionFills.source),
    filled('reasons', '需核实原因', 24, 'gaoyan2024-4.4', reasons),
    filled('missing-fields', '缺失字段', 24, 'gaoyan2024-4.4.1', missingFields),
    clerks('team', '核实组', 10, 'gaoyan2024-3.2'),
    proposed(
      'planned-on',
      '计划核实时间',
      12,
      'gaoyan2024-5',
      fromList('siteVisitPlannedOn'),
      DATE,
    ),
    proposed('officer', '核实责任人', 14, 'gaoyan2024-5', officer),
    proposed('visited-on', '实际核实时间', 12, 'gaoyan2024-5', fromList('siteVisitDate'), DATE),
    proposed(
      'outcome',
      '现场结论',
      13,
      'gaoyan2024-5.1',
      fromList('siteVisitOutcome'),
      termsOf(words.siteVisitOutcome),
    ),
    clerks('needs-appraisal', '是否需鉴定或评估', 10, 'gaoyan2024-5.2', YES_NO),
    clerks(
      'appraisal-method',
      '鉴定（评估）方式',
      14,
      'gaoyan2024-5.2',
      termsOf(words.appraisalMethod),
    ),
    proposed('new-appraiser', '鉴定机构/技术人员', 18, 'gaoyan2024-5.2', fromList('newAppraiser')),
    proposed('new-grade', '新等级', 8, 'gaoyan2024-5.2', fromList('newGrade'), GRADES),
    proposed('new-date', '新鉴定日期', 12, 'gaoyan2024-5.2', fromList('newAppraisalDate'), DATE),
    clerks('photo', '照片编号', 14, 'gaoyan2024-4.4'),
    clerks('signature', '户主签字', 12, 'proposal'),
    clerks('remark', '备注', 20, 'proposal'),
    filled('list-state', '清单状态', 22, 'proposal', listState),
    sourceColumn,
  ],
});

/** Households whose safety the desk cannot decide, those the county has drawn (S2 五), and those named beside them. */
export function siteVisitRows(
  { households }: LedgerInput,
  also: ReadonlySet<string>,
): readonly HouseholdRow[] {
  return households.filter(
    ({ household, judgement, drawnByCounty }) =>
      judgement.result.endsWith('site-visit') || drawnByCounty === true || also.has(household.key),
  );
}

/** The list with further households, by key: somebody has visited them although the desk did not ask for it. */
export function siteVisitListWith(also: ReadonlySet<string>): GeneratedSheet<LedgerInput> {
  return generatedSheet<LedgerInput, HouseholdRow>({
    define: defineSiteVisits,
    regimes: ['2024'],
    rowsOf: (input) => siteVisitRows(input, also),
    explanation: '外业现场核实由驻村工作队及队员完成；现场结论未改变的，不再开展评估鉴定。',
  });
}

/** 外业现场核实清单 (S2 五, brief §6.1). */
export const siteVisitList = siteVisitListWith(new Set());

/** How far the visit is. A household that needs none any more gets the mark of the gone. */
function listState({ household }: HouseholdRow): PlannedValue {
  const outcome = fieldValue(household, 'siteVisitOutcome');
  if (outcome === 'unchanged') return '已核实';
  return outcome === undefined ? '待核实' : '待鉴定或评估';
}

function presentGrade(row: HouseholdRow): PlannedValue {
  return conclusionFills.grade(row) ?? '无';
}

const triggerLabels: Readonly<Record<TriggerId, (cutOff: number) => string>> = {
  T1: () => '信息缺失',
  T2: (cutOff) => `无记录或早于${cutOff}年`,
  T3: () => '灾害或老化变化',
};

/** One household may have several reasons; where the table decided without a trigger, its own words. */
function reasons({ judgement, setting, drawnByCounty }: HouseholdRow): PlannedValue {
  const { appraisalCutOff } = setting.parameters;
  const labels = [
    ...judgement.triggers.map(({ id }) => triggerLabels[id](appraisalCutOff)),
    ...(drawnByCounty === true ? [drawnByLabels.county] : []),
  ];
  return labels.length === 0 ? judgement.reason : [...new Set(labels)].join('；');
}

function missingFields({ judgement }: HouseholdRow): PlannedValue {
  if (judgement.missingFields.length === 0) return null;
  return judgement.missingFields.map((field) => fields[field].label).join('、');
}

function officer(row: HouseholdRow): PlannedValue {
  return fromList('siteVisitOfficer')(row) ?? row.setting.profile.roles.siteVisitOfficer;
}
