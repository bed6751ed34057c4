import type { MatchLink } from './match';
import type { Reconciliation } from './reconciliation';
import type { System } from './system';

/** Households of a pair that are unmatched there and both matched with one household of a third system. */
export function linksThroughOthers(
  pair: Reconciliation,
  all: readonly Reconciliation[],
): MatchLink[] {
  const { matching } = pair;
  const openLeft = new Set([...matching.onlyLeft, ...matching.candidates.map(({ left }) => left)]);
  const openRight = new Set([
    ...matching.onlyRight,
    ...matching.candidates.map(({ right }) => right),
  ]);
  if (openLeft.size === 0 || openRight.size === 0) return [];
  const links: MatchLink[] = [];
  for (const third of new Set(all.flatMap(({ left, right }) => [left, right]))) {
    if (third === pair.left || third === pair.right) continue;
    const lefts = matchedWith(third, pair.left, all);
    const rights = matchedWith(third, pair.right, all);
    for (const [household, left] of lefts) {
      const right = rights.get(household);
      if (right === undefined || !openLeft.has(left) || !openRight.has(right)) continue;
      links.push({ left, right });
    }
  }
  return links;
}

/** From the households of one system to those of another that are the same. */
function matchedWith(
  from: System,
  to: System,
  all: readonly Reconciliation[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { left, right, matching } of all) {
    if (left === from && right === to) {
      for (const match of matching.matches) found.set(match.left, match.right);
    } else if (left === to && right === from) {
      for (const match of matching.matches) found.set(match.right, match.left);
    }
  }
  return found;
}
