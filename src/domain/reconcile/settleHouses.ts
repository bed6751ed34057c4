import { fieldValue, type Household } from '../household';
import type { KeyGroup } from './joinByKey';
import type { OpenHouseholds } from './openHouseholds';

/** Which sides list houses: there a household may stand once for each of its houses. */
export interface HouseSides {
  readonly left: boolean;
  readonly right: boolean;
}

/**
 * Settles several rows of one owner (人房对应): a household has one current house, the one whose 图斑编号 it gives. Its
 * other houses stay open; where no 图斑 says which house it is, all of it is a question.
 */
export function settleHouses(
  open: OpenHouseholds,
  group: KeyGroup,
  households: { readonly left: readonly Household[]; readonly right: readonly Household[] },
  houses: HouseSides,
): void {
  const pairs = sameFootprints(group, households);
  const others: KeyGroup = {
    left: group.left.filter((at) => !pairs.some(([left]) => left === at)),
    right: group.right.filter((at) => !pairs.some(([, right]) => right === at)),
  };
  const doubtful =
    (others.left.length > 0 && !houses.left) || (others.right.length > 0 && !houses.right);
  if (pairs.length === 0 || doubtful) {
    open.settle(group, 'id');
    return;
  }
  for (const [left, right] of pairs) open.settleOne(left, right, 'id');
  if (others.left.length > 0 && others.right.length > 0) {
    open.share('id', others.left, others.right);
  }
}

/** Rows of either side whose 图斑编号 is the same and stands once on each. */
function sameFootprints(
  { left, right }: KeyGroup,
  households: { readonly left: readonly Household[]; readonly right: readonly Household[] },
): (readonly [left: number, right: number])[] {
  const known = oncePerFootprint(right, households.right);
  return [...oncePerFootprint(left, households.left)].flatMap(([code, at]) => {
    const other = known.get(code);
    return other === undefined ? [] : [[at, other] as const];
  });
}

function oncePerFootprint(
  indexes: readonly number[],
  households: readonly Household[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (const at of indexes) {
    const code = footprintOf(households[at]);
    if (code === '') continue;
    if (found.has(code)) repeated.add(code);
    found.set(code, at);
  }
  for (const code of repeated) found.delete(code);
  return found;
}

/** 图斑编号 of a household's house; empty when none was read. */
export function footprintOf(household: Household | undefined): string {
  return household === undefined ? '' : (fieldValue(household, 'footprintCode') ?? '');
}
