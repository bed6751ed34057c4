import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import type { Vocabularies } from '../../domain/vocabulary';
import type { PlannedValue } from '../../domain/writePlan';
import { clerks, DATE, filled, fromListOrLedger, proposed, termsOf } from '../columns';
import { generatedSheet } from '../generatedSheet';
import { appraisalColumns, householdRows } from '../householdColumns';
import type { HouseholdRow, LedgerInput } from '../ledgerRow';
import { ledgerProblemStates } from '../problemSteps';
import {
  closingColumns,
  foundOnColumn,
  movingColumns,
  progressColumns,
  rectifiedColumns,
} from '../rectificationColumns';
import { deadline, responsible } from '../rectificationFills';
import { withoutOwnEntry } from '../rectificationLedger';

type Column = LedgerColumn<HouseholdRow>;

/** What is wrong, who verified it and when, on which conclusion it rests. */
const problemColumns = (words: Vocabularies): readonly Column[] => [
  filled('problem', '问题描述', 32, 'xikou2020-4.2', problem),
  foundOnColumn,
  proposed(
    'problem-state',
    '核实状态',
    10,
    'xikou2020-5.2',
    fromListOrLedger('problemState'),
    ledgerProblemStates(words),
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
  ...appraisalColumns('xikou2020-3.1', 'xikou2020-3.1'),
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
  ...movingColumns,
];

/** Who does it, by when, how far it is. */
const workColumns = (words: Vocabularies): readonly Column[] => [
  proposed('responsible', '责任单位/责任人', 16, 'xikou2020-2', responsible),
  proposed('reported-on', '上报日期', 12, 'xikou2020-5.2', fromListOrLedger('reportedOn'), DATE),
  proposed('deadline', '完成时限', 12, 'xikou2020-4.3', deadline, DATE),
  ...progressColumns(words, 'xikou2020-3.1'),
];

const define = (words: Vocabularies): LedgerDefinition<HouseholdRow> => ({
  id: 'rectification-ledger-2020',
  sheetName: '整改台账',
  title: '住房安全有保障核验整改台账',
  clause: 'xikou2020-5.3',
  ...householdRows,
  goneMark: { column: 'ledger-state', text: '已没有需整改的问题' },
  columns: [
    ...rectifiedColumns,
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
