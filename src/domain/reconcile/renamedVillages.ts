import type { Household } from '../household';
import { placeOf } from './identity';
import type { Match } from './match';
import type { ReconcileRules } from './rules';

/** One name for villages that go by two: from the core names of either side. Villages that are not here keep theirs. */
export interface RenamedVillages {
  readonly left: ReadonlyMap<string, string>;
  readonly right: ReadonlyMap<string, string>;
}

interface Counts {
  readonly pairs: Map<string, { left: string; right: string; households: number }>;
  readonly left: Map<string, number>;
  readonly right: Map<string, number>;
}

/**
 * Which villages of one side stand for another on the other side, by the households that are already matched and by
 * what a person has decided (brief §10 case 24). Used to find candidates only, which a person confirms one by one.
 */
export function renamedVillages(
  matches: readonly Match[],
  left: readonly Household[],
  right: readonly Household[],
  { villageQuestion, villagesDecided = [] }: ReconcileRules,
): RenamedVillages {
  const renamed = { left: new Map<string, string>(), right: new Map<string, string>() };
  const name = (a: string, b: string): void => {
    const one = a < b ? a : b;
    renamed.left.set(a, one);
    renamed.right.set(b, one);
  };
  const counts = countVillages(matches, left, right);
  for (const { left: a, right: b, households } of counts.pairs.values()) {
    const most = Math.max(counts.left.get(a) ?? 0, counts.right.get(b) ?? 0);
    const enough =
      households >= villageQuestion.households && households >= villageQuestion.share * most;
    if (enough) name(a, b);
  }
  for (const { left: a, right: b, same } of villagesDecided) {
    const [one, other] = [coreOf(a), coreOf(b)];
    if (same) {
      name(one, other);
      name(other, one);
    } else forget(renamed, one, other);
  }
  return renamed;
}

function countVillages(
  matches: readonly Match[],
  left: readonly Household[],
  right: readonly Household[],
): Counts {
  const counts: Counts = { pairs: new Map(), left: new Map(), right: new Map() };
  for (const match of matches) {
    const a = villageOf(left[match.left]);
    const b = villageOf(right[match.right]);
    if (a === '' || b === '') continue;
    counts.left.set(a, (counts.left.get(a) ?? 0) + 1);
    counts.right.set(b, (counts.right.get(b) ?? 0) + 1);
    if (a === b) continue;
    const key = `${a}|${b}`;
    const households = (counts.pairs.get(key)?.households ?? 0) + 1;
    counts.pairs.set(key, { left: a, right: b, households });
  }
  return counts;
}

function villageOf(household: Household | undefined): string {
  return household === undefined ? '' : placeOf(household, 'village');
}

function coreOf(label: string): string {
  return label.replace(/社区$|村$/, '');
}

function forget(
  renamed: { readonly left: Map<string, string>; readonly right: Map<string, string> },
  one: string,
  other: string,
): void {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    if (renamed.left.get(a) !== renamed.right.get(b)) continue;
    renamed.left.delete(a);
    renamed.right.delete(b);
  }
}
