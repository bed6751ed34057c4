import { cellText } from '../../domain/cell';
import type { LedgerRecord, RowRecord } from '../../domain/ledger/ledgerState';
import { isUnknown } from '../../domain/ledger/mergeCell';
import type { StandingLedgerRow } from '../../domain/ledger/readLedger';
import { type NamedPair, pairKey } from './comparisonInput';
import type { ListedDifference } from './differenceList';
import { parseDifferenceKey } from './differenceRows';

/** What became of the differences of a pair since it was last compared. Counts are of rows that count as a difference. */
export interface PairHistory {
  /** Found on this day for the first time. */
  readonly added: number;
  /** Known from an earlier day and still there. */
  readonly standing: number;
  /** Gone on this day. */
  readonly corrected: number;
  /** Still there, but with other values than last time. */
  readonly changed: number;
  /** Still there, and nobody has handled or explained them. */
  readonly unhandled: number;
  /** Still there, and explained by a person. */
  readonly explained: number;
  /** Still there, although somebody wrote that they were corrected. */
  readonly claimed: number;
}

const NOTHING: PairHistory = {
  ...{ added: 0, standing: 0, corrected: 0, changed: 0 },
  ...{ unhandled: 0, explained: 0, claimed: 0 },
};

/** The list before and after the run, as it is remembered and as it stands. */
export interface ListedBeforeAndAfter {
  readonly day: string;
  readonly before: LedgerRecord | undefined;
  readonly after: LedgerRecord | undefined;
  /** The rows of the list as the run leaves it. */
  readonly standing: readonly StandingLedgerRow<ListedDifference>[];
}

/** The history of each pair. The same on a second run of the day: what counts is the day, not the run. */
export function pairHistories(list: ListedBeforeAndAfter): (pair: NamedPair) => PairHistory {
  const found = new Map<string, PairHistory>();
  const count = (key: string, parts: readonly (keyof PairHistory)[]): void => {
    const of = parseDifferenceKey(key);
    if (of === undefined) return;
    const pair = pairKey(of.left, of.right);
    const known = { ...(found.get(pair) ?? NOTHING) };
    for (const part of parts) known[part] += 1;
    found.set(pair, known);
  };
  for (const row of list.standing) count(row.key, standingParts(row, list));
  for (const [key, row] of list.after?.rows ?? []) {
    const isGone = row.goneOn === list.day && written(list.after, row, 'verdict') === '差异';
    if (isGone && row.deleted !== true) count(key, ['corrected']);
  }
  return ({ left, right }) => found.get(pairKey(left, right)) ?? NOTHING;
}

function standingParts(
  { key, fresh, cell }: StandingLedgerRow<ListedDifference>,
  { day, before, after }: ListedBeforeAndAfter,
): (keyof PairHistory)[] {
  if (fresh?.verdict !== '差异') return [];
  const row = after?.rows.get(key);
  const isNew = row !== undefined && written(after, row, 'batch') === day;
  const parts: (keyof PairHistory)[] = [isNew ? 'added' : 'standing'];
  if (!isNew && isChanged(key, before, after)) parts.push('changed');
  const state = cellText(cell('state')).trim();
  if (state.startsWith('已说明')) parts.push('explained');
  else if (state.startsWith('已修正')) parts.push('claimed');
  else parts.push('unhandled');
  return parts;
}

const VALUES = ['left-value', 'right-value'] as const;

function isChanged(
  key: string,
  before: LedgerRecord | undefined,
  after: LedgerRecord | undefined,
): boolean {
  const [then, now] = [before?.rows.get(key), after?.rows.get(key)];
  if (then === undefined || now === undefined || then.goneOn !== undefined) return false;
  return VALUES.some((column) => written(before, then, column) !== written(after, now, column));
}

/** What the tool last wrote into a column of a row; empty when that is not known. */
function written(record: LedgerRecord | undefined, row: RowRecord, column: string): string {
  const cell = row.cells[record?.columns.indexOf(column) ?? -1];
  return cell === undefined || isUnknown(cell) ? '' : cellText(cell);
}
