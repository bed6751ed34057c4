import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import type { Vocabularies } from '../../domain/vocabulary';
import type { PlannedValue } from '../../domain/writePlan';
import {
  clerks,
  DATE,
  filled,
  fromListOrLedger,
  GRADES,
  householdIdentities,
  householdLabel,
  proposed,
  termsOf,
  YES_NO,
} from '../columns';
import { generatedSheet } from '../generatedSheet';
import {
  conclusionFills,
  headCountColumn,
  householdTypeColumn,
  keyOf,
  phoneColumn,
  villageOf,
  whoColumns,
} from '../householdColumns';
import type { HouseholdRow, LedgerInput } from '../ledgerRow';
import { deadline, foundOn, responsible } from '../rectificationFills';
import { closingColumns, withoutOwnEntry } from '../rectificationLedger';

type Column = LedgerColumn<HouseholdRow>;

/** What is wrong, who verified it and when, on which conclusion it rests. */
const problemColumns = (words: Vocabularies): readonly Column[] => [
  filled('problem', '问题描述', 32, 'xikou2020-4.2', problem),
  proposed('found-on', '发现日期', 12, 'xikou2020-5.2', foundOn, { format: 'date', once: true }),
  proposed(
    'problem-state',
    '核实状态',
    10,
    'xikou2020-5.2',
    fromListOrLedger('problemState'),
    termsOf(words.problemState),
  ),
  proposed('problem-verified-by', '核实人', 10, 'xikou2020-5.2', fromListOrLedger('verifiedBy')),
  proposed(
    'problem-verified-on',
    '核实日期',
    12,
    'xikou2020-5.2',
    fromListOrLedger('verifiedOn'),
    DATE,
  ),
  filled('appraisal-grade', '鉴定等级', 10, 'xikou2020-3.1', conclusionFills.grade),
  filled('appraisal-date', '鉴定日期', 12, 'xikou2020-3.1', conclusionFills.date, DATE),
  filled('appraiser', '鉴定机构/人员', 18, 'xikou2020-3.1', conclusionFills.appraiser),
];

/** One of the three 一批, and where the household lives meanwhile (S1 五（三）). */
const measureColumns = (words: Vocabularies): readonly Column[] => [
  proposed(
    'kind',
    '整改措施类别',
    14,
    'xikou2020-5.3',
    fromListOrLedger('rectificationKind'),
    termsOf(words.rectificationKind),
  ),
  clerks('measure-text', '整改措施', 20, 'xikou2020-5.3'),
  proposed(
    'interim-measure',
    '搬离安置方式',
    14,
    'xikou2020-5.3',
    fromListOrLedger('interimMeasure'),
    termsOf(words.interimMeasure),
  ),
  proposed(
    'moved-out',
    '是否已搬离危房',
    10,
    'xikou2020-5.3',
    fromListOrLedger('movedOut'),
    YES_NO,
  ),
  clerks('moved-out-on', '搬离日期', 12, 'xikou2020-5.3', DATE),
  proposed('living-at', '现居住地', 18, 'xikou2020-5.3', fromListOrLedger('currentAddress')),
];

/** Who does it, by when, how far it is. */
const workColumns = (words: Vocabularies): readonly Column[] => [
  proposed('responsible', '责任单位/责任人', 16, 'xikou2020-2', responsible),
  proposed('reported-on', '上报日期', 12, 'xikou2020-5.2', fromListOrLedger('reportedOn'), DATE),
  proposed('deadline', '完成时限', 12, 'xikou2020-4.3', deadline, DATE),
  proposed(
    'progress',
    '进度',
    11,
    'proposal',
    fromListOrLedger('progress'),
    termsOf(words.progress),
  ),
  proposed(
    'after-grade',
    '改造后等级',
    10,
    'xikou2020-3.1',
    fromListOrLedger('afterGrade'),
    GRADES,
  ),
  clerks('after-date', '改造后鉴定日期', 12, 'xikou2020-3.1', DATE),
];

const define = (words: Vocabularies): LedgerDefinition<HouseholdRow> => ({
  id: 'rectification-ledger-2020',
  sheetName: '整改台账',
  title: '住房安全有保障核验整改台账',
  clause: 'xikou2020-5.3',
  keyOf,
  villageOf,
  identities: householdIdentities,
  labelColumns: householdLabel,
  goneMark: { column: 'ledger-state', text: '已没有需整改的问题' },
  columns: [
    ...whoColumns,
    headCountColumn,
    householdTypeColumn,
    phoneColumn,
    ...problemColumns(words),
    ...measureColumns(words),
    ...workColumns(words),
    ...closingColumns,
  ],
});

/** 整改台账 of 2020 (S1 五（三）; brief §6.3): houses that became dangerous and guarantees that were not fulfilled. */
export const verificationLedger = generatedSheet<LedgerInput, HouseholdRow>({
  define,
  regimes: ['2020'],
  insteadOf: 'rectification-ledger',
  rowsOf: ({ households, result }) =>
    households
      .filter(({ judgement }) => judgement.toRectify)
      .map((row) => withoutOwnEntry(row, result)),
  explanation:
    '通过危房改造保障一批、旧房整治保障一批、其他措施保障一批及时整改；同时通过投亲靠友、租房等方式搬离危房，人不住危房、危房不住人。',
  remark: ({ households }) => {
    const waiting = households.filter(({ judgement }) => judgement.clause === 'xikou2020-5.2');
    return waiting.length === 0 ? '' : `另有疑似${waiting.length}户，核实属实后再列入`;
  },
});

function problem({ judgement }: HouseholdRow): PlannedValue {
  return judgement.reason;
}
