import { groupBy } from '../grouping';

/** A row as texts, one a column; both sides have the same columns in the same order. */
export type RowTexts = readonly string[];

/** Columns that together name a row. A weak one (a name) speaks only where most of the row is the same, too. */
export interface RowName {
  readonly columns: readonly number[];
  readonly weak?: true;
}

/** Which row is which, by index. */
export interface RowMatching {
  /** Right by left. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly onlyLeft: readonly number[];
  readonly onlyRight: readonly number[];
  /** Among `onlyRight`: rows that bear the name of a row that is only on the left, and nobody can say of which. */
  readonly doubtful: ReadonlySet<number>;
}

/** Share of filled cells that must be the same before a name is believed. */
const MOSTLY = 0.5;
const BETWEEN = '\u0001';

/**
 * Finds each row of one copy of a list in another, wherever sorting and inserting has put it: rows that are the same
 * in every cell, then by what names them, the surest first. What cannot be told apart stays unmatched.
 */
export function matchRows(
  left: readonly RowTexts[],
  right: readonly RowTexts[],
  names: readonly RowName[],
): RowMatching {
  const open = { left: new Set(left.keys()), right: new Set(right.keys()) };
  const pairs = new Map<number, number>();
  const take = (one: number, other: number): void => {
    pairs.set(one, other);
    open.left.delete(one);
    open.right.delete(other);
  };
  pairEqual(left, right, open, take);
  for (const name of names) pairNamed({ left, right, open, take }, name);
  return {
    pairs,
    onlyLeft: [...open.left],
    onlyRight: [...open.right],
    doubtful: doubtfulRows(left, right, open, names),
  };
}

interface Open {
  readonly left: Set<number>;
  readonly right: Set<number>;
}

interface Matching {
  readonly left: readonly RowTexts[];
  readonly right: readonly RowTexts[];
  readonly open: Open;
  readonly take: (left: number, right: number) => void;
}

/** Rows that are the same throughout stand for each other: whichever is taken, nothing differs. */
function pairEqual(
  left: readonly RowTexts[],
  right: readonly RowTexts[],
  open: Open,
  take: Matching['take'],
): void {
  const waiting = groupBy(open.right, (row) => right[row]?.join(BETWEEN));
  for (const row of [...open.left]) {
    const other = waiting.get(left[row]?.join(BETWEEN))?.shift();
    if (other !== undefined) take(row, other);
  }
}

function pairNamed({ left, right, open, take }: Matching, name: RowName): void {
  const rights = groupBy(open.right, (row) => textOfName(right[row], name));
  for (const [text, ones] of groupBy([...open.left], (row) => textOfName(left[row], name))) {
    const others = rights.get(text);
    if (text === undefined || others === undefined) continue;
    const isOnly = ones.length === 1 && others.length === 1 && name.weak !== true;
    const found = isOnly ? [[ones[0], others[0]] as const] : likeliest(left, right, ones, others);
    for (const [one, other] of found) {
      if (one !== undefined && other !== undefined) take(one, other);
    }
  }
}

/** Of rows that bear one name, those that are each other's likeliest, and by far enough. */
function likeliest(
  left: readonly RowTexts[],
  right: readonly RowTexts[],
  ones: readonly number[],
  others: readonly number[],
): (readonly [number, number])[] {
  const best = (row: number, among: readonly number[], like: (other: number) => number) => {
    const ranked = among
      .map((other) => ({ other, share: like(other) }))
      .sort((a, b) => b.share - a.share);
    const [first, second] = ranked;
    if (first === undefined || first.share < MOSTLY) return undefined;
    return second?.share === first.share ? undefined : first.other;
  };
  return ones.flatMap((one) => {
    const other = best(one, others, (each) => likeness(left[one], right[each]));
    if (other === undefined) return [];
    const back = best(other, ones, (each) => likeness(left[each], right[other]));
    return back === one ? [[one, other] as const] : [];
  });
}

/** Share of the filled cells that are the same on both sides. */
function likeness(one: RowTexts = [], other: RowTexts = []): number {
  let [same, filled] = [0, 0];
  for (let column = 0; column < one.length; column++) {
    const [a = '', b = ''] = [one[column], other[column]];
    if (a === '' && b === '') continue;
    filled += 1;
    if (a === b) same += 1;
  }
  return filled === 0 ? 0 : same / filled;
}

/** Undefined where a part of the name is missing; of a weak one the last part, the name itself, must be there. */
function textOfName(row: RowTexts = [], { columns, weak }: RowName): string | undefined {
  const parts = columns.map((column) => row[column] ?? '');
  const isNamed = weak === true ? parts.at(-1) !== '' : parts.every((part) => part !== '');
  return isNamed && parts.length > 0 ? parts.join(BETWEEN) : undefined;
}

function doubtfulRows(
  left: readonly RowTexts[],
  right: readonly RowTexts[],
  open: Open,
  names: readonly RowName[],
): ReadonlySet<number> {
  const doubtful = new Set<number>();
  for (const name of names) {
    const known = new Set([...open.left].map((row) => textOfName(left[row], name)));
    for (const row of open.right) {
      const text = textOfName(right[row], name);
      if (text !== undefined && known.has(text)) doubtful.add(row);
    }
  }
  return doubtful;
}
