import { fieldIndex, type Household } from '../domain/household';
import { cellName } from '../domain/reconcile/cellName';
import type { ComparedField, Reconciliation } from '../domain/reconcile/reconciliation';
import type { System } from '../domain/reconcile/system';
import { writtenValue } from '../domain/reconcile/sentences';
import { isDifference } from '../domain/reconcile/verdict';
import { CLASSIFICATION_CLAUSE, classify } from '../policy/reconcile/classification';
import { householdName } from './householdName';
import type { PlannedReconciliation } from './planReconciliation';
import type { ReconcileResultJson } from './reconcileSchema';
import type { ReconcileResult } from './reconcileWorkbooks';
import { suspicionGate, withheldHouseholds } from './withheldHouseholds';
import { listPieces } from './listPieces';

type Json = ReconcileResultJson;
type Compared = Omit<Json['differences'][number], 'kind'>;

/** The result with its long lists made as they are asked for. */
type Lists = {
  readonly [Key in Exclude<keyof Json, 'day' | 'systems' | 'pairs'>]: Iterable<Json[Key][number]>;
};

/** The result as JSON text in pieces of moderate length; the shape is `reconcileResultSchema`. */
export function* reconcileJsonPieces(
  result: ReconcileResult,
  planned?: PlannedReconciliation,
): Generator<string> {
  const head = { day: result.day, systems: systems(result), pairs: result.pairs.map(pairJson) };
  yield JSON.stringify(head, null, 1).slice(0, -2);
  for (const [name, items] of Object.entries(listsOf(result, planned))) {
    yield* listPieces<unknown>(name, items);
  }
  yield '\n}\n';
}

function listsOf(result: ReconcileResult, planned: PlannedReconciliation | undefined): Lists {
  const { pairs } = result;
  return {
    differences: each(pairs, differences),
    compatible: each(pairs, compatibles),
    only: each(pairs, onlyThere),
    candidates: each(pairs, candidates),
    shared: each(pairs, shared),
    progress: (planned?.progress ?? []).map(({ left, right, ...counts }) => ({
      pair: `${left}×${right}`,
      ...counts,
    })),
    withheld: planned?.withheld ?? withheldHouseholds(result, suspicionGate(result)),
    households: classifications(result),
  };
}

function* each<T>(
  pairs: readonly Reconciliation[],
  items: (pair: Reconciliation) => Iterable<T>,
): Generator<T> {
  for (const pair of pairs) yield* items(pair);
}

function systems(result: ReconcileResult): Json['systems'] {
  return result.systems.map(({ name, definition, households, sheets }) => ({
    name,
    source: definition?.name ?? null,
    households: households.length,
    sheets: sheets.map(({ table }) => ({ file: table.workbook, name: table.name })),
  }));
}

function pairName({ left, right }: Reconciliation): string {
  return `${left.name}×${right.name}`;
}

function pairJson(pair: Reconciliation): Json['pairs'][number] {
  return {
    ...{ pair: pairName(pair), left: pair.left.name, right: pair.right.name, kind: pair.kind },
    ...pair.counts,
    compared: pair.topics.map(({ label }) => label),
    notCompared: pair.notCompared.map(({ topic, lacking, exportable }) => ({
      ...{ field: topic.label, lacking, exportable },
    })),
    villages: pair.villageQuestions.map((question) => ({ ...question })),
  };
}

function* differences(pair: Reconciliation): Generator<Json['differences'][number]> {
  for (const compared of pair.comparisons) {
    const { verdict } = compared;
    if (verdict === 'different' || verdict === 'missing-left' || verdict === 'missing-right') {
      yield { ...comparedJson(pair, compared), kind: verdict };
    }
  }
}

function* compatibles(pair: Reconciliation): Generator<Json['compatible'][number]> {
  for (const compared of pair.comparisons) {
    if (isDifference(compared.verdict)) continue;
    const kind = compared.verdict === 'unclear' ? 'unclear' : 'compatible';
    yield { ...comparedJson(pair, compared), kind };
  }
}

function comparedJson(pair: Reconciliation, compared: ComparedField): Compared {
  const match = pair.matching.matches[compared.match];
  const left = pair.left.households[match?.left ?? -1];
  const right = pair.right.households[match?.right ?? -1];
  const { leftField, rightField, topic, why } = compared;
  return {
    pair: pairName(pair),
    household: householdName(left),
    matchedBy: match?.by ?? 'id',
    field: topic.label,
    left: writtenValue(left, leftField),
    right: writtenValue(right, rightField),
    leftCell: cellName(pair.left, left, leftField),
    rightCell: cellName(pair.right, right, rightField),
    why,
  };
}

function* onlyThere(pair: Reconciliation): Generator<Json['only'][number]> {
  for (const side of ['left', 'right'] as const) {
    const only = side === 'left' ? pair.onlyLeft : pair.onlyRight;
    for (const { household: position, normal, why } of only) {
      const household = pair[side].households[position];
      const cell = cellName(pair[side], household);
      yield { pair: pairName(pair), side, household: householdName(household), normal, why, cell };
    }
  }
}

function* candidates(pair: Reconciliation): Generator<Json['candidates'][number]> {
  for (const candidate of pair.matching.candidates) {
    const left = pair.left.households[candidate.left];
    const right = pair.right.households[candidate.right];
    yield {
      pair: pairName(pair),
      household: householdName(left),
      leftKey: left?.key ?? '',
      rightKey: right?.key ?? '',
      leftCell: cellName(pair.left, left),
      rightCell: cellName(pair.right, right),
      reasons: [...candidate.reasons],
    };
  }
}

function* shared(pair: Reconciliation): Generator<Json['shared'][number]> {
  const names = (system: System, indexes: readonly number[]): string[] =>
    indexes.map((index) => householdName(system.households[index]));
  for (const { by, left, right } of pair.matching.shared) {
    yield {
      pair: pairName(pair),
      by,
      left: names(pair.left, left),
      right: names(pair.right, right),
    };
  }
}

/** The classes of 2020, of the households of every system that records them. */
function* classifications(result: ReconcileResult): Generator<Json['households'][number]> {
  for (const system of result.systems) {
    const records = recordsOf(system, result.pairs);
    const archiveCompared = result.pairs.some(
      ({ left, right }) =>
        (left === system && isArchive(right)) || (right === system && isArchive(left)),
    );
    for (const [index, household] of system.households.entries()) {
      if (household.readings[fieldIndex.guaranteeMethod] === undefined) continue;
      yield {
        code: householdName(household),
        system: system.name,
        classification: classify(household, records.get(index) ?? [], archiveCompared),
        clause: CLASSIFICATION_CLAUSE,
      };
    }
  }
}

function isArchive({ definition }: System): boolean {
  return definition?.population === 'renovated';
}

/** The households of other systems that were matched with each of a system's. */
function recordsOf(system: System, pairs: readonly Reconciliation[]): Map<number, Household[]> {
  const records = new Map<number, Household[]>();
  for (const { left, right, matching } of pairs) {
    if (left !== system && right !== system) continue;
    const isLeft = left === system;
    for (const match of matching.matches) {
      const other = isLeft ? right.households[match.right] : left.households[match.left];
      const own = isLeft ? match.left : match.right;
      if (other !== undefined) records.set(own, [...(records.get(own) ?? []), other]);
    }
  }
  return records;
}
