import { readingOf } from '../domain/household';
import type { LedgerDefinition } from '../domain/ledger';
import type { PlannedValue } from '../domain/writePlan';
import { clerks, filled, fromField, fromListOrLedger, proposed, YES_NO } from './columns';
import { generatedSheet } from './generatedSheet';
import {
  addressColumn,
  conclusionColumns,
  footprintColumn,
  headCountColumn,
  householdRows,
  householdTypeColumn,
  sourceColumn,
  whoColumns,
} from './householdColumns';
import type { HouseholdRow, LedgerInput } from './ledgerRow';

const define = (): LedgerDefinition<HouseholdRow> => ({
  id: 'grade-cd-list',
  sheetName: 'C、D级农户名单',
  title: 'C、D级农户名单',
  clause: 'gaoyan2024-3.5',
  ...householdRows,
  blockOf: ({ judgement }) => (judgement.inCDList === true ? undefined : UNCLEAR_BLOCK),
  goneMark: { column: 'list-state', text: '已不在C/D级范围' },
  columns: [
    ...whoColumns,
    headCountColumn,
    householdTypeColumn,
    addressColumn,
    footprintColumn,
    filled('structure', '结构类型', 12, 'proposal', fromField('structure')),
    filled('built-year', '建筑年代', 11, 'gaoyan2024-6.house', fromField('builtYear')),
    filled('floors', '层数', 7, 'gaoyan2024-6.house', fromField('floors'), { format: 'integer' }),
    filled('floor-area', '建筑面积（㎡）', 14, 'proposal', fromField('floorArea'), {
      format: 'decimal',
    }),
    ...conclusionColumns,
    proposed('lived-in', '是否现居住', 11, 'xikou2020-5.3', fromListOrLedger('livedIn'), YES_NO),
    filled('has-ledger', '是否已建台账', 7.5, 'gaoyan2024-3.5', hasLedger),
    proposed(
      'renovated-in',
      '是否已享受过危改（年度）',
      14,
      'proposal',
      fromListOrLedger('renovationYear'),
    ),
    clerks('remark', '备注', 16, 'proposal'),
    filled('list-state', '名单状态', 24, 'proposal', listState),
    sourceColumn,
  ],
});

const UNCLEAR_BLOCK = '待确认等级：以下各户等级的写法不能确定是C级还是D级，确认后再办理';

/** C、D级农户名单 (S2 三(五), brief §6.2); what is only suspected is counted in the caption and not listed. */
export const gradeCDList = generatedSheet<LedgerInput, HouseholdRow>({
  define,
  clauseIn2020: 'xikou2020-5.3',
  rowsOf: ({ households }) => households.filter(({ judgement }) => judgement.inCDList !== false),
  explanation:
    '住房被鉴定或评定为C、D级的农户，建立台账，纳入农村危房改造支持范围或采用其他方式保障安全。',
  remark: ({ households }) => {
    const suspected = households.filter(isSuspected).length;
    return suspected === 0 ? '' : `另有疑似${suspected}户，核实后再列入`;
  },
});

/** `疑似` is the state of an inquiry and no appraisal (S1 五(二)). */
function isSuspected({ household, judgement }: HouseholdRow): boolean {
  if (judgement.inCDList !== false || judgement.result === 'removed-dead') return false;
  return (['appraisalGrade', 'siteVisitOutcome', 'remark'] as const).some((field) =>
    readingOf(household, field).raw.includes('疑似'),
  );
}

function hasLedger({ ledgerEntry }: HouseholdRow): PlannedValue {
  return ledgerEntry === undefined ? '否' : '是';
}

function listState({ judgement }: HouseholdRow): PlannedValue {
  return judgement.inCDList === true ? '在册' : '待确认等级';
}
