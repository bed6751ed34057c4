import { z } from 'zod';
import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import type { PairCounts } from '../../domain/reconcile/reconciliation';
import type { PlannedValue } from '../../domain/writePlan';
import { clerks, filled, serialColumn } from '../columns';
import { generatedSheet } from '../generatedSheet';
import type { ComparisonInput, NamedPair } from './comparisonInput';
import { dayCell } from './dayCell';
import type { PairHistory } from './history';

/** One run over one pair. */
interface LogRow {
  readonly named: NamedPair;
  readonly day: string;
  readonly person: string;
  readonly history: PairHistory;
}

/** What the log is made from: the run, and what it found beside the one before. */
export interface LogInput extends ComparisonInput {
  readonly historyOf: (pair: NamedPair) => PairHistory;
}

const CLAUSE = 'xikou2020-5.4';
const INTEGER = { format: 'integer' } as const;

type Column = LedgerColumn<LogRow>;

function counted(id: string, header: string, count: (row: LogRow) => PlannedValue): Column {
  return filled(id, header, 9, CLAUSE, count, INTEGER);
}

const of =
  (count: keyof PairCounts) =>
  ({ named }: LogRow): PlannedValue =>
    named.pair.counts[count];

const countColumns: readonly Column[] = [
  counted('left-households', '甲户数', ({ named }) => named.pair.left.households.length),
  counted('right-households', '乙户数', ({ named }) => named.pair.right.households.length),
  counted('same', '一致', of('same')),
  counted('compatible', '相容', of('compatible')),
  counted('different', '差异', of('different')),
  counted('only-left', '仅甲有', of('onlyLeft')),
  counted('only-left-normal', '仅甲有（正常）', of('onlyLeftNormal')),
  counted('only-right', '仅乙有', of('onlyRight')),
  counted('only-right-normal', '仅乙有（正常）', of('onlyRightNormal')),
  counted('candidates', '候选', of('candidates')),
  counted('shared', '一对多', of('shared')),
  counted('added', '新增差异条数', ({ history }) => history.added),
  counted('corrected', '已修正数', ({ history }) => history.corrected),
  counted('unhandled', '未处理条数', ({ history }) => history.unhandled),
];

/** The sides of the pair that a row's key names; undefined for a key that is none of ours. */
export function loggedPair(
  key: string,
): { readonly left: string; readonly right: string } | undefined {
  const parsed = logKey.safeParse(key.startsWith('[') ? JSON.parse(key.replace(/#\d+$/, '')) : []);
  if (!parsed.success) return undefined;
  const [, left, right] = parsed.data;
  return { left, right };
}

const logKey = z.tuple([z.string(), z.string(), z.string()]);

export const defineComparisonLog = (): LedgerDefinition<LogRow> => ({
  id: 'comparison-log',
  sheetName: '比对记录',
  title: '系统数据比对记录',
  clause: CLAUSE,
  keyOf: ({ day, named }) => JSON.stringify([day, named.left, named.right]),
  villageOf: () => '',
  identities: [{ columns: ['date', 'left-system', 'right-system'] }],
  labelColumns: ['date', 'left-system', 'right-system'],
  columns: [
    serialColumn(),
    filled('date', '日期', 12, CLAUSE, ({ day }) => dayCell(day), { format: 'date' }),
    filled('person', '比对人', 10, CLAUSE, ({ person }) => person || null),
    filled('left-system', '甲系统', 16, CLAUSE, ({ named }) => named.left),
    filled('right-system', '乙系统', 16, CLAUSE, ({ named }) => named.right),
    ...countColumns,
    clerks('remark', '备注', 20, 'proposal'),
  ],
});

/** 比对记录 (S1 五(四)): a row a day and pair; it only grows. */
export const comparisonLog = generatedSheet<LogInput, LogRow>({
  define: defineComparisonLog,
  rowsOf: ({ pairs, day, person, historyOf }) =>
    pairs.map((named) => ({ named, day, person, history: historyOf(named) })),
  covers: () => () => false,
  explanation:
    '原则上每周至少比对一次。每天每对系统记一行；“一致、相容、差异”按户计，“新增、已修正、未处理”按差异清单的条数计。',
});
