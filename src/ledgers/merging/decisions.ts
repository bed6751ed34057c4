import { cellText, type CellValue } from '../../domain/cell';
import type { LedgerState } from '../../domain/ledger/ledgerState';
import { plannedValueOf } from '../../domain/ledger/plannedValueOf';
import { readLedger } from '../../domain/ledger/readLedger';
import { isBlankValue, sameValue } from '../../domain/ledger/sameValue';
import { type IssueKind, type MergeIssue } from '../../domain/merge/issue';
import type { FromFile } from '../../domain/merge/mergeFiles';
import { type CellWrite, writtenValue } from '../../domain/merge/mergeChanges';
import type { RawTable } from '../../domain/rawTable';
import type { PlannedValue } from '../../domain/writePlan';
import {
  defineConflictList,
  issueKey,
  type ListedIssue,
  TOWN_WINS,
  VILLAGE_WINS,
} from './conflictList';

/** What people have decided, by the key of the issue. */
export type Decisions = ReadonlyMap<string, CellValue>;

/** Reads 决定 in the 合并冲突 of the township's workbook. */
export function readDecisions(tables: readonly RawTable[], state: LedgerState): Decisions {
  const rows = readLedger(defineConflictList(), [], tables, state);
  const decided = rows.flatMap(({ key, cell }) => {
    const decision = cell('decision');
    return isBlankValue(decision) ? [] : [[key, decision] as const];
  });
  return new Map(decided);
}

/** Issues with what has been decided of them, and the cells that change by it. */
export interface DecidedIssues {
  readonly listed: readonly ListedIssue[];
  readonly writes: readonly CellWrite[];
  /** Chinese sentences: decisions that could not be carried out. */
  readonly notes: readonly string[];
}

const DECIDABLE: ReadonlySet<IssueKind> = new Set<IssueKind>([
  'conflict',
  'no-base',
  'villages-differ',
]);

const STATES: Readonly<Partial<Record<IssueKind, string>>> = {
  'row-added': '已加在表末，请移到该村的行里',
  'row-unplaced': '没有加入，请人工插到该村的行里',
  'row-gone': '镇表没有删，请人工核对',
};
const BY_HAND = '没有合并，请人工处理';

/** Carries out decisions. A cell that two of them would make different is left alone and told. */
export function decideIssues(
  issues: readonly FromFile<MergeIssue>[],
  decisions: Decisions,
): DecidedIssues {
  const listed: ListedIssue[] = [];
  const writes = new Map<string, CellWrite | undefined>();
  for (const issue of issues) {
    const decision = decisions.get(issueKey(issue)) ?? null;
    const outcome = decide(issue, decision);
    if (outcome.row !== undefined) listed.push(outcome.row);
    if (outcome.write === undefined) continue;
    const { sheet, row, column, after } = outcome.write;
    const cell = `${sheet}\u0001${row}\u0001${column}`;
    const other = writes.get(cell);
    const isSame = !writes.has(cell) || (other !== undefined && sameValue(other.after, after));
    writes.set(cell, isSame ? outcome.write : undefined);
  }
  const torn = [...writes.values()].filter((write) => write === undefined).length;
  return {
    listed,
    writes: [...writes.values()].flatMap((write) => (write === undefined ? [] : [write])),
    notes:
      torn === 0
        ? []
        : [`“合并冲突”里有${torn}个单元格的几行决定互相矛盾，没有写入，请只留一个决定。`],
  };
}

interface Outcome {
  /** Absent: settled. */
  readonly row?: ListedIssue;
  readonly write?: CellWrite;
}

function decide(issue: FromFile<MergeIssue>, decision: CellValue): Outcome {
  const { kind, sheet, row, column } = issue;
  if (!DECIDABLE.has(kind) || row === undefined || column === undefined) {
    return { row: { issue, state: STATES[kind] ?? BY_HAND } };
  }
  const said = cellText(decision).trim();
  if (said === '') return { row: { issue, state: '待决定' } };
  if (said === TOWN_WINS) return { row: { issue, state: `已决定，${TOWN_WINS}` } };
  const write = (after: PlannedValue): CellWrite => ({ sheet, row, column, after });
  if (said === VILLAGE_WINS) return { write: write(writtenValue(issue.village)) };
  const state = '已按决定填写';
  if (sameValue(issue.town, decision)) return { row: { issue, state } };
  const after = plannedValueOf(decision);
  return { row: { issue: { ...issue, town: decision }, state }, write: write(after) };
}
