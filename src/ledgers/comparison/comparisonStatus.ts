import { cellText } from '../../domain/cell';
import { readLedgerRows } from '../../domain/ledger/readLedger';
import { valueOn } from '../../domain/parameter';
import type { RawTable } from '../../domain/rawTable';
import { comparisonInterval } from '../../policy/reconcile/comparisonInterval';
import { standingState } from '../sheetRun';
import { comparisonLog, defineComparisonLog, loggedPair } from './comparisonLog';
import { pairKey } from './comparisonInput';
import { defineDifferenceList } from './differenceList';
import { dayOf } from './readAnswer';

/** When a pair was last compared before the day asked about. */
export interface LastComparison {
  readonly left: string;
  readonly right: string;
  /** `yyyy-mm-dd` */
  readonly last: string;
  readonly daysAgo: number;
  readonly overdue: boolean;
}

/** What the sheets of earlier comparisons say on a day. */
export interface ComparisonStatus {
  /** Pairs with 甲 and 乙 as the workbook has them: see `pairKey`. */
  readonly knownPairs: ReadonlySet<string>;
  readonly lastComparisons: readonly LastComparison[];
  /** Differences of earlier days that nobody has handled or explained. */
  readonly unhandled: number;
  /** Chinese: CM-01 and CM-02 in words; empty when nothing is due. */
  readonly sentences: readonly string[];
}

/** Reads 比对记录 and 差异清单 of a workbook. `day`: `yyyy-mm-dd`. */
export function comparisonStatus(tables: readonly RawTable[], day: string): ComparisonStatus {
  const runs = loggedRuns(tables);
  const lastComparisons = lastBefore(runs, day);
  const unhandled = countUnhandled(tables, day);
  const overdue = lastComparisons.filter((each) => each.overdue);
  return {
    knownPairs: new Set([
      ...runs.map(({ left, right }) => pairKey(left, right)),
      ...rememberedPairs(tables),
    ]),
    lastComparisons,
    unhandled,
    sentences: [
      ...overdue.map(overdueSentence),
      ...(unhandled === 0 ? [] : [`上次差异未处理${unhandled}条，请核实修正或说明。`]),
    ],
  };
}

interface LoggedRun {
  readonly left: string;
  readonly right: string;
  readonly date: string;
}

function loggedRuns(tables: readonly RawTable[]): LoggedRun[] {
  const { state } = standingState(tables);
  return readLedgerRows(defineComparisonLog(), tables, state).flatMap(({ cell }) => {
    const date = dayOf(cell('date'));
    const [left, right] = [cellText(cell('left-system')), cellText(cell('right-system'))];
    return date === undefined || left === '' || right === '' ? [] : [{ left, right, date }];
  });
}

/** The pairs that were logged, as the state has them: what a clerk makes of the log does not turn them round. */
function rememberedPairs(tables: readonly RawTable[]): string[] {
  const log = standingState(tables).state.ledgers.get(comparisonLog.id);
  return [...(log?.rows.keys() ?? [])].flatMap((key) => {
    const pair = loggedPair(key);
    return pair === undefined ? [] : [pairKey(pair.left, pair.right)];
  });
}

/** The last run of each pair on an earlier day; none for a pair that was compared on this day already. */
function lastBefore(runs: readonly LoggedRun[], day: string): LastComparison[] {
  const limit = valueOn(comparisonInterval, day).value;
  const latest = new Map<string, LoggedRun>();
  for (const run of runs) {
    const key = pairKey(run.left, run.right);
    const known = latest.get(key);
    if (known === undefined || run.date > known.date) latest.set(key, run);
  }
  return [...latest.values()]
    .filter(({ date }) => date < day)
    .map(({ left, right, date }) => {
      const daysAgo = daysBetween(date, day);
      return { left, right, last: date, daysAgo, overdue: daysAgo > limit };
    });
}

const MILLISECONDS_PER_DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}

function overdueSentence({ left, right, last, daysAgo }: LastComparison): string {
  return `${left} × ${right} 已${daysAgo}天未比对（上次${last}，每周至少一次）。`;
}

function countUnhandled(tables: readonly RawTable[], day: string): number {
  const { state } = standingState(tables);
  return readLedgerRows(defineDifferenceList(), tables, state).filter(({ cell }) => {
    const batch = dayOf(cell('batch'));
    const isEarlier = batch !== undefined && batch < day;
    return (
      isEarlier && cellText(cell('verdict')) === '差异' && isUnhandled(cellText(cell('state')))
    );
  }).length;
}

function isUnhandled(state: string): boolean {
  return !/^\s*已(?:修正|说明)/.test(state);
}
