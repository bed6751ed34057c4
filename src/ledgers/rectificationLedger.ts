import type { CheckResult } from '../domain/check';
import { RECORDED_LEDGER_ROLE, isGeneratedCaption } from '../domain/layout/sheetRole';
import type { LedgerColumn, LedgerDefinition } from '../domain/ledger';
import type { Vocabularies } from '../domain/vocabulary';
import { DATE, clerks, filled, fromListOrLedger, proposed, termsOf } from './columns';
import { generatedSheet } from './generatedSheet';
import { appraisalColumns, householdRows } from './householdColumns';
import type { HouseholdRow, LedgerInput } from './ledgerRow';
import { ledgerProblemStates } from './problemSteps';
import {
  closingColumns,
  foundOnColumn,
  movingColumns,
  progressColumns,
  rectifiedColumns,
} from './rectificationColumns';
import { deadline, problem, problemOrigin, responsible } from './rectificationFills';

type Column = LedgerColumn<HouseholdRow>;

/** What is wrong, where that is known from, whether it was verified. */
const problemColumns = (words: Vocabularies): readonly Column[] => [
  filled('problem', '问题描述', 32, 'gaoyan2024-3.5', problem),
  proposed('problem-origin', '问题来源', 12, 'gaoyan2024-3.4', problemOrigin, {
    oneOf: ['内业比对', '外业核实', '县级抽查', '群众反映'],
  }),
  foundOnColumn,
  clerks('problem-state', '核实状态', 10, 'xikou2020-5.2', ledgerProblemStates(words)),
  clerks('problem-verified-by', '核实人', 10, 'xikou2020-5.2'),
  clerks('problem-verified-on', '核实日期', 12, 'xikou2020-5.2', DATE),
  ...appraisalColumns('gaoyan2024-3.5', 'gaoyan2024-5.2'),
];

/** How the household is made safe, and where it lives until then (S2 六). */
const measureColumns = (words: Vocabularies): readonly Column[] => [
  proposed(
    'measure',
    '保障方式',
    16,
    'gaoyan2024-6.renovation',
    fromListOrLedger('ledgerMeasure'),
    termsOf(words.ledgerMeasure),
  ),
  proposed(
    'renovation-method',
    '改造方式',
    12,
    'gaoyan2024-6.methods',
    fromListOrLedger('renovationMethod'),
    termsOf(words.renovationMethod),
  ),
  proposed(
    'renovation-year',
    '列入危改年度',
    10,
    'gaoyan2024-6.renovation',
    fromListOrLedger('renovationYear'),
  ),
  proposed(
    'application-state',
    '模块申请状态',
    11,
    'gaoyan2024-6.module',
    fromListOrLedger('applicationState'),
    termsOf(words.applicationState),
  ),
  proposed(
    'application-date',
    '模块申请日期',
    12,
    'gaoyan2024-6.module',
    fromListOrLedger('applicationDate'),
    DATE,
  ),
  proposed(
    'interim-measure',
    '过渡期措施',
    16,
    'gaoyan2024-6.renovation',
    fromListOrLedger('interimMeasure'),
    termsOf(words.interimMeasure),
  ),
  ...movingColumns,
];

/** Who does it, by when, how far it is. */
const workColumns = (words: Vocabularies): readonly Column[] => [
  proposed('responsible', '责任单位/责任人', 16, 'proposal', responsible),
  proposed('started-on', '开工日期', 12, 'proposal', fromListOrLedger('startedOn'), DATE),
  proposed('finished-on', '竣工日期', 12, 'proposal', fromListOrLedger('finishedOn'), DATE),
  proposed('deadline', '完成时限', 12, 'gaoyan2024-3.5', deadline, DATE),
  ...progressColumns(words, 'xikou2020-3.2'),
  clerks('subsidy', '补助资金（元）', 12, 'proposal', { format: 'decimal' }),
  clerks('reported-on', '上报日期', 12, 'xikou2020-5.2', DATE),
];

const define = (words: Vocabularies): LedgerDefinition<HouseholdRow> => ({
  id: 'rectification-ledger',
  sheetName: '整改台账',
  title: 'C、D级农户住房安全整改台账',
  clause: 'gaoyan2024-3.5',
  ...householdRows,
  goneMark: { column: 'ledger-state', text: '已不在C/D级范围' },
  columns: [
    ...rectifiedColumns,
    ...problemColumns(words),
    ...measureColumns(words),
    ...workColumns(words),
    ...closingColumns,
  ],
});

/** What stands in this very ledger is no news to it: only another ledger of the town's tells it something. */
export function withoutOwnEntry(row: HouseholdRow, { sheets }: CheckResult): HouseholdRow {
  const { ledgerEntry, ...rest } = row;
  const sheet = ledgerEntry === undefined ? undefined : sheets[ledgerEntry.sheet];
  if (sheet === undefined) return row;
  const isOurs =
    sheet.roleReason === RECORDED_LEDGER_ROLE.reason || sheet.captions.some(isGeneratedCaption);
  return isOurs ? rest : row;
}

/** 整改台账 (S2 三(五), 六; brief §6.3): every household with a C or D house, site visit due or not. */
export const rectificationLedger = generatedSheet<LedgerInput, HouseholdRow>({
  define,
  regimes: ['2024'],
  rowsOf: ({ households, result }) =>
    households
      .filter(({ judgement }) => judgement.inCDList === true)
      .map((row) => withoutOwnEntry(row, result)),
  explanation:
    '暂无法实施危房改造的，应采取必要措施，保证过渡期的生命财产安全和基本生活条件，并填写过渡期措施。',
  remark: ({ households }) => {
    const unclear = households.filter(({ judgement }) => judgement.inCDList === 'grade-unclear');
    return unclear.length === 0 ? '' : `另有待确认等级${unclear.length}户，见C、D级农户名单`;
  },
});
