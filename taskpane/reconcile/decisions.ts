import type { MatchDecision } from '../../src/domain/reconcile/match';
import type { KeptDecision } from '../settings-store/reconcileSetting';

/** Two households, whichever side each stands on. */
type Pairing = Pick<KeptDecision, 'left' | 'right'>;

function isSamePairing(one: Pairing, other: Pairing): boolean {
  return (
    (one.left === other.left && one.right === other.right) ||
    (one.left === other.right && one.right === other.left)
  );
}

/** The decisions with one more; what was said of the same two before is replaced. */
export function withDecision(
  decisions: readonly KeptDecision[],
  decision: KeptDecision,
): readonly KeptDecision[] {
  return [...withoutDecision(decisions, decision), decision];
}

export function withoutDecision(
  decisions: readonly KeptDecision[],
  pairing: Pairing,
): readonly KeptDecision[] {
  return decisions.filter((each) => !isSamePairing(each, pairing));
}

/** The decisions as the comparison takes them. */
export function matchDecisions(decisions: readonly KeptDecision[]): readonly MatchDecision[] {
  return decisions.map(({ left, right, same }) => ({ left, right, same }));
}
