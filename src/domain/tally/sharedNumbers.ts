import { unpackNumber, WORDS } from './packedNumbers';

/** The numbers of one list: sorted and without repeats, as `PackedNumbers.distinct` gives them; and those that are no 18 digits. */
export interface NumbersOfList {
  readonly packed: Uint32Array<ArrayBuffer>;
  readonly texts: readonly string[];
}

/** A number that several lists have; lists by index. */
export interface SharedNumber {
  readonly number: string;
  readonly lists: readonly number[];
}

export interface SharedNumbers {
  /** Numbers that stand in more than one list: exact, however many there are. */
  readonly count: number;
  /** The first of them in order, at most as many as asked for. */
  readonly listed: readonly SharedNumber[];
}

/** Numbers are compared in parts, so that beside the lists only a part of them is ever held again. */
const PARTS = 32;

/** Finds the numbers that more than one list has. */
export function sharedNumbers(lists: readonly NumbersOfList[], mostListed: number): SharedNumbers {
  const listed: SharedNumber[] = [];
  let count = 0;
  const add: Add = (number, holders) => {
    count += 1;
    if (listed.length < mostListed) listed.push({ number: number(), lists: holders() });
  };
  const ends = lists.map(() => 0);
  for (const bound of bounds(lists)) {
    const from = [...ends];
    lists.forEach(({ packed }, list) => {
      ends[list] = endBefore(packed, from[list] ?? 0, bound);
    });
    findRepeated(lists, from, ends, add);
  }
  findRepeatedTexts(lists, add);
  return { count, listed };
}

/** Orders packed numbers as far as 50 bits go. */
function rankAt(packed: Uint32Array, at: number): number {
  return (packed[at + 1] ?? 0) * 2 ** 20 + ((packed[at] ?? 0) >>> 11);
}

/** Ranks at which the parts end, so that the parts are about alike: taken from the numbers themselves. */
function bounds(lists: readonly NumbersOfList[]): readonly number[] {
  const sample: number[] = [];
  for (const { packed } of lists) {
    const step = Math.max(1, Math.floor(packed.length / WORDS / PARTS)) * WORDS;
    for (let at = 0; at < packed.length; at += step) sample.push(rankAt(packed, at));
  }
  sample.sort((a, b) => a - b);
  const inner = Array.from(
    { length: PARTS - 1 },
    (_, part) => sample[Math.floor(((part + 1) * sample.length) / PARTS)] ?? 0,
  );
  return [...inner, Infinity];
}

/** Where the numbers whose rank is `bound` or more begin. */
function endBefore(packed: Uint32Array, from: number, bound: number): number {
  let [low, high] = [from / WORDS, packed.length / WORDS];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rankAt(packed, middle * WORDS) < bound) low = middle + 1;
    else high = middle;
  }
  return low * WORDS;
}

/** Both are asked for only while there is room in the list. */
type Add = (number: () => string, lists: () => readonly number[]) => void;

function findRepeated(
  lists: readonly NumbersOfList[],
  from: readonly number[],
  to: readonly number[],
  add: Add,
): void {
  const words = joined(lists, from, to);
  for (let at = WORDS; at < words.length; at += WORDS) {
    if (!isSameAsBefore(words, at) || (at >= 2 * WORDS && isSameAsBefore(words, at - WORDS)))
      continue;
    add(
      () => unpackNumber(words[at + 1] ?? 0, words[at] ?? 0),
      () => lists.flatMap(({ packed }, list) => (holds(packed, words, at) ? [list] : [])),
    );
  }
}

function joined(
  lists: readonly NumbersOfList[],
  from: readonly number[],
  to: readonly number[],
): Uint32Array {
  const length = to.reduce((sum, end, list) => sum + end - (from[list] ?? 0), 0);
  const numbers = new BigUint64Array(length / WORDS);
  const words = new Uint32Array(numbers.buffer);
  let at = 0;
  lists.forEach(({ packed }, list) => {
    const part = packed.subarray(from[list], to[list]);
    words.set(part, at);
    at += part.length;
  });
  numbers.sort();
  return words;
}

function isSameAsBefore(words: Uint32Array, at: number): boolean {
  return words[at] === words[at - 2] && words[at + 1] === words[at - 1];
}

function holds(packed: Uint32Array, words: Uint32Array, wanted: number): boolean {
  const rank = rankAt(words, wanted);
  for (let at = endBefore(packed, 0, rank); rankAt(packed, at) === rank; at += WORDS) {
    if (at >= packed.length) return false;
    if (packed[at] === words[wanted] && packed[at + 1] === words[wanted + 1]) return true;
  }
  return false;
}

function findRepeatedTexts(lists: readonly NumbersOfList[], add: Add): void {
  const holders = new Map<string, number[]>();
  lists.forEach(({ texts }, list) => {
    for (const text of texts) {
      const known = holders.get(text);
      if (known === undefined) holders.set(text, [list]);
      else known.push(list);
    }
  });
  for (const [text, found] of holders) {
    if (found.length > 1)
      add(
        () => text,
        () => found,
      );
  }
}
