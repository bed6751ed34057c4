import type { Household } from '../household';
import { TextNumbers } from '../textNumbers';
import { headId, memberId } from './identity';
import type { KeyGroup } from './joinByKey';

/**
 * Groups the households that share a person, head or member, over both sides: a changed head stays in the household.
 * Linear in the number of persons. Groups that stand on one side only are left out.
 */
export function memberGroups(
  left: readonly number[],
  right: readonly number[],
  leftHouseholds: readonly Household[],
  rightHouseholds: readonly Household[],
): KeyGroup[] {
  const union = new Union(left.length + right.length);
  const numbers = new TextNumbers();
  const owner: number[] = [];
  const addPersons = (household: Household | undefined, node: number): void => {
    if (household === undefined) return;
    for (const id of personIds(household)) {
      const number = numbers.numberOf(id);
      const known = owner[number];
      if (known === undefined) owner[number] = node;
      else union.join(known, node);
    }
  };
  left.forEach((index, at) => {
    addPersons(leftHouseholds[index], at);
  });
  right.forEach((index, at) => {
    addPersons(rightHouseholds[index], left.length + at);
  });
  return groupsOf(union, left, right);
}

function personIds(household: Household): string[] {
  const ids = household.members.map(memberId);
  ids.push(headId(household));
  return ids.filter((id) => id !== '');
}

function groupsOf(union: Union, left: readonly number[], right: readonly number[]): KeyGroup[] {
  const groups = new Map<number, { left: number[]; right: number[] }>();
  left.forEach((index, at) => {
    const root = union.rootOf(at);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, { left: [index], right: [] });
    else group.left.push(index);
  });
  right.forEach((index, at) => groups.get(union.rootOf(left.length + at))?.right.push(index));
  return [...groups.values()].filter((group) => group.right.length > 0);
}

/** Disjoint sets with path halving. */
class Union {
  private readonly parents: Int32Array;

  constructor(size: number) {
    this.parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  rootOf(node: number): number {
    const { parents } = this;
    let at = node;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      const above = parents[parent] ?? parent;
      parents[at] = above;
      at = above;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [rootOfA, rootOfB] = [this.rootOf(a), this.rootOf(b)];
    if (rootOfA !== rootOfB) this.parents[Math.max(rootOfA, rootOfB)] = Math.min(rootOfA, rootOfB);
  }
}
