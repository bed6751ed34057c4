import type { Household } from '../../domain/household';
import type { MatchDecision } from '../../domain/reconcile/match';
import { mirrorPair } from '../../domain/reconcile/mirrorPair';
import type { Reconciliation } from '../../domain/reconcile/reconciliation';
import type { DecidedVillages } from '../../domain/reconcile/rules';
import { type System, systemLabel } from '../../domain/reconcile/system';
import type { Vocabularies } from '../../domain/vocabulary';

/** Who answered a question, and when. */
export interface Answered {
  readonly person: string;
  /** `yyyy-mm-dd` */
  readonly date: string;
}

/** What a person has decided of two households. */
export type RecordedDecision = MatchDecision & Answered;

/** What a person has decided of two village names of two systems. */
export interface VillageAnswer extends DecidedVillages, Answered {
  readonly leftSystem: string;
  readonly rightSystem: string;
}

/** Which side of a difference a person holds to be right; chosen in the pane, or written into the list by hand. */
export interface TruthChoice {
  /** Key of the row of the 差异清单: see `DifferenceRow.key`. */
  readonly key: string;
  /** `甲`, `乙`, the name of another system of the comparison, or `其他` with what was found on the spot. */
  readonly truth: string;
  /** What was found on the spot; the right value where `truth` is `其他`. */
  readonly found?: string;
}

/** A pair as the sheets show it, with the names of its sides. */
export interface NamedPair {
  readonly pair: Reconciliation;
  /** 甲 */
  readonly left: string;
  /** 乙 */
  readonly right: string;
}

/** What the sheets of a comparison are made from. */
export interface ComparisonInput {
  /** `yyyy-mm-dd` */
  readonly day: string;
  /** 比对人; empty when nobody was named. */
  readonly person: string;
  readonly words: Vocabularies;
  readonly pairs: readonly NamedPair[];
  readonly decisions: readonly RecordedDecision[];
  readonly villages: readonly VillageAnswer[];
  readonly choices: ReadonlyMap<string, TruthChoice>;
  /** File name of the workbook the sheets stand in; undefined for a new one. */
  readonly workbook: string | undefined;
  /** The household has a problem that nobody has verified: nothing of it is handed in or corrected. */
  readonly isWithheld: (household: Household) => boolean;
}

/** Names of the systems of a run: what the notices call them, or the file where two would be called the same. */
export function systemNames(systems: readonly System[]): ReadonlyMap<System, string> {
  const labels = systems.map(systemLabel);
  return new Map(
    systems.map((system, index) => {
      const label = labels[index] ?? system.name;
      const isShared = labels.filter((each) => each === label).length > 1;
      return [system, isShared ? system.name : label];
    }),
  );
}

/**
 * The pairs of a run, each with 甲 and 乙 as the workbook already has them: systems given in another order than last
 * week are compared the same way round.
 */
export function namedPairs(
  pairs: readonly Reconciliation[],
  names: ReadonlyMap<System, string>,
  known: ReadonlySet<string>,
): readonly NamedPair[] {
  return pairs.map((pair) => {
    const left = names.get(pair.left) ?? pair.left.name;
    const right = names.get(pair.right) ?? pair.right.name;
    const isTurned = !known.has(pairKey(left, right)) && known.has(pairKey(right, left));
    return isTurned ? { pair: mirrorPair(pair), left: right, right: left } : { pair, left, right };
  });
}

export function pairKey(left: string, right: string): string {
  return JSON.stringify([left, right]);
}
