import type { LedgerColumn } from '../domain/ledger';
import type { Vocabularies } from '../domain/vocabulary';
import {
  clerks,
  DATE,
  filled,
  fromListOrLedger,
  GRADES,
  proposed,
  termsOf,
  YES_NO,
} from './columns';
import {
  headCountColumn,
  householdTypeColumn,
  phoneColumn,
  sourceColumn,
  whoColumns,
} from './householdColumns';
import type { HouseholdRow } from './ledgerRow';
import { daysLeft, foundOn, ledgerState, nextStep } from './rectificationFills';

type Column = LedgerColumn<HouseholdRow>;

/** Who is to be made safe: the columns a rectification ledger begins with. */
export const rectifiedColumns: readonly Column[] = [
  ...whoColumns,
  headCountColumn,
  householdTypeColumn,
  phoneColumn,
];

/** The day the household entered the ledger. */
export const foundOnColumn = proposed<HouseholdRow>(
  'found-on',
  '发现日期',
  12,
  'xikou2020-5.2',
  foundOn,
  { format: 'date', once: true },
);

/** Does the household live in the dangerous house, has it left, and where does it live now (S1 五（三）)? */
export const movingColumns: readonly Column[] = [
  proposed('lived-in', '是否现居住', 11, 'xikou2020-5.3', fromListOrLedger('livedIn'), YES_NO),
  proposed(
    'moved-out',
    '是否已搬离危房',
    8.5,
    'xikou2020-5.3',
    fromListOrLedger('movedOut'),
    YES_NO,
  ),
  clerks('moved-out-on', '搬离日期', 12, 'xikou2020-5.3', DATE),
  proposed('living-at', '现居住地', 18, 'xikou2020-5.3', fromListOrLedger('currentAddress')),
];

/** How far the works are, and how the house was appraised after them, by the clause that asks for it. */
export const progressColumns = (words: Vocabularies, clause: string): readonly Column[] => [
  proposed(
    'progress',
    '进度',
    11,
    'proposal',
    fromListOrLedger('progress'),
    termsOf(words.progress),
  ),
  proposed('after-grade', '改造后等级', 10, clause, fromListOrLedger('afterGrade'), GRADES),
  clerks('after-date', '改造后鉴定日期', 12, clause, DATE),
];

/** When the case is closed, and how long there is until it must be. */
export const closingColumns: readonly Column[] = [
  proposed('closed', '是否销号', 9, 'proposal', fromListOrLedger('closed'), YES_NO),
  proposed('closed-on', '销号日期', 12, 'proposal', fromListOrLedger('closedOn'), DATE),
  proposed('closing-evidence', '销号依据', 18, 'proposal', fromListOrLedger('closingEvidence')),
  proposed('closed-by', '销号人', 10, 'proposal', fromListOrLedger('closedBy')),
  filled('days-left', '剩余天数（负数为逾期）', 11, 'gaoyan2024-3.5', daysLeft, {
    format: 'integer',
  }),
  clerks('remark', '备注', 20, 'proposal'),
  filled('ledger-state', '台账状态', 26, 'proposal', ledgerState),
  filled('next-step', '下一步', 34, 'proposal', nextStep),
  sourceColumn,
];
