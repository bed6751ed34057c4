import type { Household } from '../household';
import type { KeyGroup } from './joinByKey';
import type { Match, MatchDecision, MatchedBy, SharedIdentity } from './match';

const SEPARATOR = '\u0000';

/** The households of both sides that nothing has matched yet, and what was found so far. */
export class OpenHouseholds {
  readonly matches: Match[] = [];
  readonly shared: SharedIdentity[] = [];
  private readonly closedLeft: Uint8Array;
  private readonly closedRight: Uint8Array;
  private readonly refused = new Set<string>();

  constructor(
    private readonly left: readonly Household[],
    private readonly right: readonly Household[],
    decisions: readonly MatchDecision[],
  ) {
    this.closedLeft = new Uint8Array(left.length);
    this.closedRight = new Uint8Array(right.length);
    for (const decision of decisions) {
      if (decision.same) continue;
      this.refused.add(decision.left + SEPARATOR + decision.right);
      this.refused.add(decision.right + SEPARATOR + decision.left);
    }
  }

  openLeft(): number[] {
    return openOf(this.closedLeft);
  }

  openRight(): number[] {
    return openOf(this.closedRight);
  }

  isLeftOpen(left: number): boolean {
    return this.closedLeft[left] === 0;
  }

  isRightOpen(right: number): boolean {
    return this.closedRight[right] === 0;
  }

  isOpen(left: number, right: number): boolean {
    return this.isLeftOpen(left) && this.isRightOpen(right);
  }

  /** A person has said that these two are not the same. */
  isRefused(left: number, right: number): boolean {
    if (this.refused.size === 0) return false;
    const keys = [this.left[left]?.key ?? '', this.right[right]?.key ?? ''];
    return this.refused.has(keys.join(SEPARATOR));
  }

  match(left: number, right: number, by: MatchedBy): void {
    this.closedLeft[left] = 1;
    this.closedRight[right] = 1;
    this.matches.push({ left, right, by });
  }

  share(by: SharedIdentity['by'], left: readonly number[], right: readonly number[]): void {
    for (const index of left) this.closedLeft[index] = 1;
    for (const index of right) this.closedRight[index] = 1;
    this.shared.push({ by, left, right });
  }

  /** One on either side is a match unless a person refused it; more than one is a question. */
  settle(group: KeyGroup, by: 'id' | 'id-text' | 'code' | 'member'): void {
    const [left, secondLeft] = group.left;
    const [right, secondRight] = group.right;
    if (left === undefined || right === undefined) return;
    if (secondLeft !== undefined || secondRight !== undefined) {
      this.share(by, group.left, group.right);
    } else this.settleOne(left, right, by);
  }

  /** One on either side. */
  settleOne(left: number, right: number, by: MatchedBy): void {
    if (!this.isRefused(left, right)) this.match(left, right, by);
  }
}

function openOf(closed: Uint8Array): number[] {
  const open: number[] = [];
  for (let index = 0; index < closed.length; index += 1) if (closed[index] === 0) open.push(index);
  return open;
}
