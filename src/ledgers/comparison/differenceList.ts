import type { FieldId, Household } from '../../domain/household';
import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import { villageLabel } from '../../domain/villageLabel';
import type { PlannedValue } from '../../domain/writePlan';
import { DATE, clerks, filled, proposed, serialColumn } from '../columns';
import { fieldCell } from '../fieldCell';
import { generatedSheet } from '../generatedSheet';
import type { ComparisonInput, NamedPair } from './comparisonInput';
import { comparedThisTime } from './comparedThisTime';
import { dayCell } from './dayCell';
import { type DifferenceRow, differenceRows } from './differenceRows';
import { sourceColumns, sourcesWithin } from './sources';

/** A row with what the whole run says. */
export interface ListedDifference extends DifferenceRow {
  readonly input: ComparisonInput;
}

type Column = LedgerColumn<ListedDifference>;

/** 状态 of a row: the clerk overrules what the tool proposes. */
const differenceStates = ['未处理', '已修正', '已说明'] as const;

const CLAUSE = 'xikou2020-5.4';

/** A field of the household, from whichever side has it. */
const of =
  (field: FieldId) =>
  ({ left, right, input }: ListedDifference): PlannedValue => {
    for (const household of [left, right]) {
      const value = household === undefined ? null : fieldCell(household, field, input.words);
      if (value !== null) return value;
    }
    return null;
  };

function villageOf(household: Household | undefined): string {
  return household === undefined ? '' : villageLabel(household);
}

const pairColumns: readonly Column[] = [
  filled('batch', '比对批次', 12, CLAUSE, ({ input }) => dayCell(input.day), {
    format: 'date',
    once: true,
  }),
  filled('person', '比对人', 10, CLAUSE, ({ input }) => input.person || null, { once: true }),
  filled('pair-kind', '比对类型', 9, CLAUSE, ({ pair }) => pair.pair.kind),
  filled('left-system', '甲系统', 14, CLAUSE, ({ pair }) => pair.left),
  filled('right-system', '乙系统', 14, CLAUSE, ({ pair }) => pair.right),
];

const householdColumns: readonly Column[] = [
  filled('village', '村', 12, 'proposal', of('village')),
  filled('household-code', '户编号', 19, 'proposal', of('householdCode')),
  filled('head-name', '户主姓名', 10, 'proposal', of('headName')),
  filled('id-number', '证件号码', 21, 'proposal', of('idNumber')),
];

const differenceColumns: readonly Column[] = [
  filled('matched', '匹配方式', 12, 'proposal', ({ matched }) => matched || null),
  filled('kind', '差异类型', 11, 'proposal', ({ kind }) => kind),
  filled('field', '字段', 14, CLAUSE, ({ field }) => field),
  filled('left-value', '甲值（原文）', 22, CLAUSE, ({ leftValue }) => leftValue || null),
  filled('right-value', '乙值（原文）', 22, CLAUSE, ({ rightValue }) => rightValue || null),
  filled('verdict', '判定', 7, 'proposal', ({ verdict }) => verdict),
];

const correctionColumns: readonly Column[] = [
  proposed(
    'found',
    '核实结果',
    20,
    CLAUSE,
    ({ key, input }) => input.choices.get(key)?.found ?? null,
  ),
  proposed(
    'truth',
    '以何为准',
    10,
    CLAUSE,
    ({ key, input }) => input.choices.get(key)?.truth ?? null,
    { oneOf: ['甲', '乙', '其他'] },
  ),
  clerks('fix-system', '修正系统', 14, CLAUSE),
  clerks('fixed-by', '修正人', 10, CLAUSE),
  clerks('fixed-on', '修正日期', 12, CLAUSE, DATE),
  proposed('state', '状态', 14, CLAUSE, ({ verdict }) => (verdict === '相容' ? null : '未处理'), {
    oneOf: differenceStates,
  }),
  clerks('remark', '备注', 20, 'proposal'),
];

const PAIR_AND_FIELD = ['left-system', 'right-system', 'field'] as const;

/** 差异清单 as data (brief §6.5), with the two columns that lead back to the cells. */
export const defineDifferenceList = (): LedgerDefinition<ListedDifference> => ({
  id: 'difference-list',
  sheetName: '差异清单',
  title: '账账相符差异清单',
  clause: CLAUSE,
  keyOf: ({ key }) => key,
  villageOf: ({ left, right }) => villageOf(left) || villageOf(right),
  identities: [
    { columns: [...PAIR_AND_FIELD, 'household-code'] },
    { columns: [...PAIR_AND_FIELD, 'id-number'] },
    { columns: [...PAIR_AND_FIELD, 'village', 'head-name'], weak: true },
  ],
  labelColumns: ['village', 'household-code', 'head-name', 'field'],
  goneMark: { column: 'state', text: '已修正' },
  columns: [
    serialColumn(),
    ...pairColumns,
    ...householdColumns,
    ...differenceColumns,
    ...correctionColumns,
    ...sourceColumns<ListedDifference>(42),
  ],
});

/** The rows that a run lists. */
export function listedDifferences(input: ComparisonInput): readonly ListedDifference[] {
  return input.pairs.flatMap((pair) =>
    differenceRows(pair).map((row) => ({ ...sourcesWithin(input, row), input })),
  );
}

/** 差异清单 (S1 五(四)): what differs between systems; what has been put right is marked and stays. */
export const differenceList = generatedSheet<ComparisonInput, ListedDifference>({
  define: defineDifferenceList,
  rowsOf: listedDifferences,
  covers: comparedThisTime,
  remark,
  explanation:
    '差异须核实修正；相容、提示不算差异。“以何为准”填甲、乙或另一系统的名称；填其他的，在“核实结果”写明实际情况。再次比对时已一致的，状态自动记为已修正，人工填写的内容不动。',
});

/** More pairs than this do not fit above the table: their counts stand in 比对记录. */
const PAIRS_IN_CAPTION = 1;

function remark({ pairs }: ComparisonInput): string {
  if (pairs.length > PAIRS_IN_CAPTION) return `共比对${pairs.length}对系统，各对户数见“比对记录”`;
  return pairs.map(countsOf).join('；');
}

function countsOf({ left, right, pair }: NamedPair): string {
  const { counts } = pair;
  return [
    `甲${left} ${pair.left.households.length}户，乙${right} ${pair.right.households.length}户`,
    `一致${counts.same}，相容${counts.compatible}，差异${counts.different}`,
    `仅甲有${counts.onlyLeft}（正常${counts.onlyLeftNormal}）`,
    `仅乙有${counts.onlyRight}（正常${counts.onlyRightNormal}），候选${counts.candidates}`,
  ].join('，');
}
