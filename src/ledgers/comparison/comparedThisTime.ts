import type { System } from '../../domain/reconcile/system';
import { type ComparisonInput, type NamedPair, pairKey } from './comparisonInput';
import { isAboutWholeHouseholds, parseDifferenceKey } from './differenceRows';

/**
 * Which earlier differences a run can speak of. A pair that was not compared, a column that an export lacks this time
 * and a household that could not be matched say nothing: such a difference is not put right, only not seen.
 */
export function comparedThisTime({ pairs }: ComparisonInput): (key: string) => boolean {
  const scopes = new Map(pairs.map((each) => [pairKey(each.left, each.right), scopeOf(each)]));
  return (key) => {
    const parts = parseDifferenceKey(key);
    const scope = parts && scopes.get(pairKey(parts.left, parts.right));
    if (parts === undefined || scope === undefined) return false;
    if (isAboutWholeHouseholds(parts.topic)) return true;
    return (
      scope.topics.has(parts.topic) &&
      !scope.unmatchedLeft.has(parts.leftHousehold) &&
      !scope.unmatchedRight.has(parts.rightHousehold)
    );
  };
}

interface Scope {
  readonly topics: ReadonlySet<string>;
  readonly unmatchedLeft: ReadonlySet<string>;
  readonly unmatchedRight: ReadonlySet<string>;
}

function scopeOf({ pair }: NamedPair): Scope {
  const { matching, left, right, topics } = pair;
  const openLeft = [
    ...matching.onlyLeft,
    ...matching.candidates.map((each) => each.left),
    ...matching.shared.flatMap((each) => each.left),
  ];
  const openRight = [
    ...matching.onlyRight,
    ...matching.candidates.map((each) => each.right),
    ...matching.shared.flatMap((each) => each.right),
  ];
  return {
    topics: new Set(topics.map(({ id }) => id)),
    unmatchedLeft: keysOf(left, openLeft),
    unmatchedRight: keysOf(right, openRight),
  };
}

function keysOf({ households }: System, positions: readonly number[]): ReadonlySet<string> {
  return new Set(positions.map((position) => households[position]?.key ?? ''));
}
