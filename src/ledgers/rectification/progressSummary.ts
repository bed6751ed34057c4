import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import type { RectificationKind } from '../../domain/vocabulary';
import type { Stage } from '../../policy/rectification/stages';
import { generatedSheet } from '../generatedSheet';
import { ledgerReading } from '../ledgerReading';
import type { LedgerInput } from '../ledgerRow';
import { progressOf } from '../rectificationProgress';
import { counted, summaryDefinition, type Trait } from '../summary/countColumns';
import { type SummaryRow, villageRows } from '../summary/villageRows';

type Column = LedgerColumn<SummaryRow>;

const CLAUSE = { '2024': 'gaoyan2024-3.5', '2020': 'xikou2020-5.3' } as const;

/** Stages that are counted as one, in the order of the work. Every stage is in one of them. */
const groups: readonly (readonly [id: string, label: string, stages: readonly Stage['id'][]])[] = [
  ['undecided', '待定措施', ['to-verify', 'undecided', 'to-plan']],
  ['applying', '申请办理中', ['to-enter', 'application-entered', 'application-under-review']],
  ['returned', '申请被退回', ['application-returned']],
  ['to-start', '待开工', ['to-start']],
  ['under-works', '施工中', ['under-works']],
  ['to-appraise', '待鉴定', ['to-appraise', 'works-failed']],
  ['to-move', '待搬离核实', ['to-move', 'home-to-verify', 'left-behind']],
  ['to-close', '待销号', ['to-close', 'unproven']],
  ['closed', '已销号', ['closed']],
];

/** Asked for by the notice of 2024 only. */
const OF_THE_MODULE: ReadonlySet<string> = new Set(['applying', 'returned']);

const kinds: readonly (readonly [id: string, label: string, kind: RectificationKind])[] = [
  ['by-renovation', '危房改造保障', 'dangerous-house-renovation'],
  ['by-repair', '旧房整治保障', 'old-house-repair'],
  ['by-other', '其他措施保障', 'other-measures'],
];

const inStages = (stages: readonly Stage['id'][]): Trait['has'] => {
  const wanted = new Set(stages);
  return (row) => wanted.has(progressOf(row)?.stage.id ?? '');
};

const ofKind =
  (kind: RectificationKind): Trait['has'] =>
  (row) => {
    const told = ledgerReading(row, 'rectificationKind');
    return told?.state === 'read' && told.value === kind;
  };

function columnsOf(regime: '2020' | '2024'): readonly Column[] {
  const column = (id: string, label: string, has: Trait['has']): Column =>
    counted(id, CLAUSE[regime], { label, has });
  const isWanted = ([id]: readonly [string, ...unknown[]]): boolean =>
    regime === '2024' || !OF_THE_MODULE.has(id);
  return [
    column('entries', '台账户数', () => true),
    column('lived-in', '危房住人', (row) => progressOf(row)?.isLivedIn === true),
    column('overdue', '已逾期', (row) => progressOf(row)?.overdueBy !== undefined),
    column('soon', '30天内到期', (row) => progressOf(row)?.urgency === 'soon'),
    ...groups.filter(isWanted).map(([id, label, stages]) => column(id, label, inStages(stages))),
    ...(regime === '2020' ? kinds.map(([id, label, kind]) => column(id, label, ofKind(kind))) : []),
  ];
}

const define = (id: string, regime: '2020' | '2024') => (): LedgerDefinition<SummaryRow> => ({
  ...summaryDefinition({
    id,
    sheetName: '整改进度汇总',
    title: '整改进度汇总',
    clause: CLAUSE[regime],
    columns: columnsOf(regime),
    charts: [],
  }),
  goneMark: { column: 'remark', text: '台账中已没有这个村' },
});

const rowsOf = ({ households }: LedgerInput): readonly SummaryRow[] =>
  villageRows(households.filter(({ ledgerEntry }) => ledgerEntry !== undefined));

const IDENTITY =
  '台账户数等于从“待定措施”到“已销号”各列之和；危房住人、已逾期、30天内到期的户同时计在其中。';

/** 整改进度汇总 by village (S2 三（五）): how many entries are how far, and how many are pressing. */
export const rectificationSummary = generatedSheet<LedgerInput, SummaryRow>({
  define: define('rectification-summary', '2024'),
  regimes: ['2024'],
  rowsOf,
  explanation: IDENTITY,
});

/** The same for 2020, with the three 一批 (S1 五（三）). */
export const rectificationSummary2020 = generatedSheet<LedgerInput, SummaryRow>({
  define: define('rectification-summary-2020', '2020'),
  regimes: ['2020'],
  insteadOf: 'rectification-summary',
  rowsOf,
  explanation: `${IDENTITY}“危房改造保障、旧房整治保障、其他措施保障”按整改台账所填的类别计。`,
});
