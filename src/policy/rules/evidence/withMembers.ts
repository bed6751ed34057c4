import type { Household } from '../../../domain/household';

/** A household of the list with its index. */
interface Listed {
  readonly household: Household;
  readonly index: number;
}

const remembered = new WeakMap<readonly Household[], readonly Listed[]>();

/** Households that have rows of persons. Several rules ask about persons, and most lists have none. */
export function withMembers(households: readonly Household[]): readonly Listed[] {
  const known = remembered.get(households);
  if (known !== undefined) return known;
  const found: Listed[] = [];
  households.forEach((household, index) => {
    if (household.members.length > 0) found.push({ household, index });
  });
  remembered.set(households, found);
  return found;
}
