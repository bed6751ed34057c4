import { TextNumbers } from '../textNumbers';

/** Positions in the two lists that bear one and the same key. */
export interface KeyGroup {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const NONE = -1;

/**
 * Finds what bears the same key on both sides, in the order of the left. An empty key is none. Linear: one open
 * hash over both lists; keys that come once on either side, nearly all of them, cost no list.
 */
export function joinByKey(
  left: readonly number[],
  right: readonly number[],
  leftKey: (index: number) => string,
  rightKey: (index: number) => string,
): KeyGroup[] {
  const numbers = new TextNumbers();
  const rightOf = chains(right, rightKey, numbers);
  const known = numbers.size;
  const leftOf = chains(left, leftKey, numbers);
  const groups: KeyGroup[] = [];
  for (let at = 0; at < left.length; at += 1) {
    const number = leftOf.numbers[at] ?? NONE;
    // Only the first of its key on the left tells of the group.
    if (number === NONE || number >= known || leftOf.first[number] !== at) continue;
    groups.push({
      left: follow(left, leftOf, at),
      right: follow(right, rightOf, rightOf.first[number] ?? NONE),
    });
  }
  return groups;
}

/** Positions of each key, chained: the first of each number, and from each position the next of the same key. */
interface Chains {
  readonly numbers: Int32Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
}

function chains(
  list: readonly number[],
  keyOf: (index: number) => string,
  known: TextNumbers,
): Chains {
  const numbers = new Int32Array(list.length).fill(NONE);
  const first = new Int32Array(known.size + list.length).fill(NONE);
  const last = new Int32Array(known.size + list.length).fill(NONE);
  const next = new Int32Array(list.length).fill(NONE);
  for (let at = 0; at < list.length; at += 1) {
    const key = keyOf(list[at] ?? 0);
    if (key === '') continue;
    const number = known.numberOf(key);
    numbers[at] = number;
    const before = last[number] ?? NONE;
    if (before === NONE) first[number] = at;
    else next[before] = at;
    last[number] = at;
  }
  return { numbers, first, next };
}

function follow(list: readonly number[], { next }: Chains, from: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at !== NONE; at = next[at] ?? NONE) found.push(list[at] ?? 0);
  return found;
}
