import type { Household } from '../../domain/household';
import type { StandingLedgerRow } from '../../domain/ledger/readLedger';
import { cellName } from '../../domain/reconcile/cellName';
import type { System } from '../../domain/reconcile/system';
import type { ComparisonInput } from './comparisonInput';
import type { ListedDifference } from './differenceList';
import { type DecidedTruth, decideTruth } from './decideTruth';
import { type WrittenTruth, writtenTruth } from './standingTruths';

/** One thing to be changed in one system, because a person has decided what is right. */
export interface CorrectionRow {
  readonly key: string;
  readonly systemName: string;
  readonly system: System;
  readonly household: Household | undefined;
  readonly difference: ListedDifference;
  /** What stands there. */
  readonly present: string;
  /** What is to be put there. */
  readonly value: string;
  /** Chinese: by what it was decided. */
  readonly because: string;
  readonly decidedBy: string;
  /** `yyyy-mm-dd`; empty where none was written. */
  readonly decidedOn: string;
  readonly source: string | null;
}

export interface Corrections {
  readonly rows: readonly CorrectionRow[];
  /** Households left out because a suspicion is not verified. */
  readonly withheld: number;
  /** Chinese sentences: decisions that cannot be carried out. */
  readonly notes: readonly string[];
}

/** What is to be corrected where, by the decisions that stand in the 差异清单. */
export function correctionRows(
  standing: readonly StandingLedgerRow<ListedDifference>[],
  { pairs, isWithheld }: Pick<ComparisonInput, 'pairs' | 'isWithheld'>,
): Corrections {
  const notes: string[] = [];
  const heldBack = new Set<string>();
  const rows: CorrectionRow[] = [];
  for (const row of standing) {
    const written = writtenTruth(row);
    if (row.fresh === undefined || written.said === '') continue;
    const where = `“${row.sheetName}”第${row.row + 1}行`;
    const truth = decideTruth(row.fresh, written, pairs);
    if (truth.kind === 'unclear') notes.push(`${where}的“以何为准”没有采用：${truth.why}。`);
    else if (sidesOf(row.fresh).some(isWithheld)) heldBack.add(householdOf(row.fresh));
    else rows.push(...correctionsOf(written, row.fresh, truth));
  }
  return { rows: agreeing(rows, notes), withheld: heldBack.size, notes };
}

function sidesOf({ left, right }: ListedDifference): readonly Household[] {
  return [left, right].filter((each) => each !== undefined);
}

function householdOf({ left, right }: ListedDifference): string {
  return left?.key ?? right?.key ?? '';
}

function correctionsOf(
  { person, date }: WrittenTruth,
  difference: ListedDifference,
  { left, right, because }: DecidedTruth,
): CorrectionRow[] {
  const { pair, leftValue, rightValue } = difference;
  const sides = [
    { to: left, side: 'left', system: pair.pair.left, name: pair.left, present: leftValue },
    { to: right, side: 'right', system: pair.pair.right, name: pair.right, present: rightValue },
  ] as const;
  return sides.flatMap(({ to, side, system, name, present }) => {
    if (to === undefined) return [];
    const household = difference[side];
    return [
      {
        key: JSON.stringify([name, difference.key]),
        ...{ systemName: name, system, household, difference, present, value: to, because },
        ...{ decidedBy: person, decidedOn: date },
        source: sourceOf(system, household, difference, side),
      },
    ];
  });
}

function sourceOf(
  system: System,
  household: Household | undefined,
  { compared }: ListedDifference,
  side: 'left' | 'right',
): string | null {
  const field = side === 'left' ? compared?.leftField : compared?.rightField;
  return cellName(system, household, field) ?? cellName(system, household);
}

/** Two pairs may ask for the same change: said once. Where they ask for different ones, nothing is asked for. */
function agreeing(rows: readonly CorrectionRow[], notes: string[]): readonly CorrectionRow[] {
  const byPlace = new Map<string, CorrectionRow[]>();
  for (const row of rows) {
    const household = row.household ?? row.difference.left ?? row.difference.right;
    const place = JSON.stringify([row.systemName, row.difference.field, household?.key ?? '']);
    byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
  }
  return [...byPlace.values()].flatMap((same) => {
    const [first] = same;
    const values = [...new Set(same.map(({ value }) => value))];
    if (first === undefined || values.length === 1) return same.slice(0, 1);
    notes.push(
      `${first.systemName}的“${first.difference.field}”有几处决定不一致（${values.join('、')}），没有列入修正清单，请统一“以何为准”。`,
    );
    return [];
  });
}
