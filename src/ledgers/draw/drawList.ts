import type { Drawn } from '../../domain/draw/draw';
import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import { judgementLabels } from '../../domain/summary';
import type { Vocabularies } from '../../domain/vocabulary';
import type { ColumnFormat, PlannedValue } from '../../domain/writePlan';
import {
  clerks,
  DATE,
  filled,
  householdIdentities,
  householdLabel,
  serialColumn,
  termsOf,
  YES_NO,
} from '../columns';
import { dayCell } from '../comparison/dayCell';
import { generatedSheet } from '../generatedSheet';
import {
  addressColumn,
  conclusionFills,
  phoneColumn,
  sourceColumn,
  whoColumns,
} from '../householdColumns';
import type { HouseholdRow } from '../ledgerRow';
import type { FrameUnit } from './drawFrame';
import { type DrawnBy, drawnByLabels } from './drawOptions';
import type { DrawInput } from './drawInput';

/** A household of a batch. `drawn` is absent for one that an earlier run drew: what was said of the draw then stays. */
export interface DrawnRow extends HouseholdRow {
  readonly batch: string;
  readonly drawn?: Drawn<FrameUnit> & Occasion;
}

/** When a batch was drawn, by whom, and from which frame. */
interface Occasion {
  /** `yyyy-mm-dd` */
  readonly day: string;
  readonly drawnBy: DrawnBy;
  readonly fingerprint: string;
}

const CLAUSE = 'gaoyan2024-5.sampling';
const BETWEEN = '|';

/** Key of a row: a household once a batch. */
function drawnKey(batch: string, household: string): string {
  return `${batch}${BETWEEN}${household}`;
}

/** Batch and household of a key. */
export function parseDrawnKey(key: string): { readonly batch: string; readonly household: string } {
  const at = key.indexOf(BETWEEN);
  return { batch: key.slice(0, at), household: key.slice(at + 1) };
}

/** What is said of the draw once, on its day, and never again. */
function once(
  id: string,
  header: string,
  width: number,
  fill: (drawn: NonNullable<DrawnRow['drawn']>) => PlannedValue,
  format: ColumnFormat = 'text',
): LedgerColumn<DrawnRow> {
  const details = { format, once: true } as const;
  const fillOnce = ({ drawn }: DrawnRow): PlannedValue =>
    drawn === undefined ? null : fill(drawn);
  return filled(id, header, width, CLAUSE, fillOnce, details);
}

/** How it came to be drawn, with all that is needed to draw it again. */
const drawColumns: readonly LedgerColumn<DrawnRow>[] = [
  once('stratum', '所属层', 20, ({ unit }) => unit.stratum),
  once('number', '抽取号', 19, ({ number }) => number),
  once('drawn-by', '抽查来源', 10, ({ drawnBy }) => drawnByLabels[drawnBy]),
  once('drawn-on', '抽取日期', 12, ({ day }) => dayCell(day), 'date'),
  once('fingerprint', '抽样框指纹', 19, ({ fingerprint }) => fingerprint),
];

const resultColumns = (words: Vocabularies): readonly LedgerColumn<DrawnRow>[] => [
  clerks('checked-by', '抽查人', 10, CLAUSE),
  clerks('checked-on', '抽查日期', 12, CLAUSE, DATE),
  clerks('finding', '抽查结论', 13, 'gaoyan2024-5.1', termsOf(words.siteVisitOutcome)),
  clerks('agrees', '与初判是否一致', 10, CLAUSE, YES_NO),
  clerks('remark', '备注', 20, 'proposal'),
];

export const defineDrawList = (words: Vocabularies): LedgerDefinition<DrawnRow> => ({
  id: 'draw-list',
  sheetName: '抽查名单',
  title: '住房安全抽查名单',
  clause: CLAUSE,
  keyOf: ({ batch, household }) => drawnKey(batch, household.key),
  villageOf: () => '',
  identities: householdIdentities.map(({ columns, ...weak }) => ({
    columns: ['batch', ...columns],
    ...weak,
  })),
  labelColumns: ['batch', ...householdLabel],
  goneMark: { column: 'list-state', text: '已不在名册' },
  columns: [
    serialColumn(),
    filled('batch', '批次', 17, CLAUSE, ({ batch }) => batch),
    ...whoColumns.slice(1),
    phoneColumn,
    { ...addressColumn, header: '现住房地址' },
    filled('grade', '现有等级', 9, CLAUSE, conclusionFills.grade),
    filled('appraised-on', '鉴定日期', 12, CLAUSE, conclusionFills.date, DATE),
    once('judgement', '抽取时初判', 18, ({ unit }) => judgementLabels[unit.row.judgement.result]),
    once('reason', '抽取方式', 12, ({ unit }) =>
      unit.always === undefined ? '随机' : `必抽（${unit.always}）`,
    ),
    ...resultColumns(words),
    ...drawColumns,
    filled('list-state', '名单状态', 16, 'proposal', () => '在册'),
    sourceColumn,
  ],
});

/** 抽查名单 (S2 五): the drawn households, batch after batch, with places for what was found. */
export const drawList = generatedSheet<DrawInput, DrawnRow>({
  define: defineDrawList,
  clauseIn2020: 'common-practice',
  headersIn2020: { judgement: '抽取时核验结论', agrees: '与核验结论是否一致' },
  rowsOf: ({ rows }) => rows,
  explanation:
    '每户只在一个批次中出现一次；以前批次的户和已填的抽查结果都保留。抽取办法、种子和各层户数见“抽样框”。',
});
