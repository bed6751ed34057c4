import type { ListGroup } from '../engine/paneEngine';

/** One line of the list as it stands on the screen. Positions count the rows of the list, from 0. */
export type ListItem =
  | { readonly kind: 'heading'; readonly group: ListGroup; readonly open: boolean }
  | { readonly kind: 'row'; readonly position: number };

interface Stretch {
  readonly group: ListGroup;
  readonly open: boolean;
  /** Item index of the heading. */
  readonly heading: number;
}

/**
 * Where groups and rows stand when some groups are closed. It holds one number an item and no
 * rows: lists of 100,000 are laid out at once.
 */
export class ListLayout {
  readonly items: number;
  /** Item indexes of the headings, ascending. */
  readonly headings: readonly number[];
  private readonly stretches: readonly Stretch[];
  private readonly keys: Int32Array;

  constructor(
    readonly total: number,
    groups: readonly ListGroup[],
    closed: ReadonlySet<string>,
  ) {
    let items = 0;
    this.stretches = groups.map((group) => {
      const stretch = { group, open: !closed.has(group.id), heading: items };
      items += 1 + (stretch.open ? group.count : 0);
      return stretch;
    });
    this.items = groups.length === 0 ? total : items;
    this.headings = this.stretches.map(({ heading }) => heading);
    this.keys = keysOf(this.items, this.stretches);
  }

  itemAt(index: number): ListItem | undefined {
    if (index < 0 || index >= this.items) return undefined;
    const stretch = this.stretchAt(index);
    if (stretch === undefined) return { kind: 'row', position: index };
    const { group, open, heading } = stretch;
    if (index === heading) return { kind: 'heading', group, open };
    return { kind: 'row', position: group.from + index - heading - 1 };
  }

  /**
   * A number that stands for an item while groups open and close around it: the position of a row,
   * and below zero for a heading. All items of a long list are asked at every step, so it is kept.
   */
  keyAt(index: number): number {
    return this.keys[index] ?? index;
  }

  /** The item of a row; that of its group's heading when the group is closed. */
  itemOf(position: number): number | undefined {
    if (position < 0 || position >= this.total) return undefined;
    if (this.stretches.length === 0) return position;
    const stretch = this.stretches.find(
      ({ group }) => position >= group.from && position < group.from + group.count,
    );
    if (stretch === undefined) return undefined;
    return stretch.open ? stretch.heading + 1 + position - stretch.group.from : stretch.heading;
  }

  /** Item index of the heading under which an item stands; undefined in a list without groups. */
  headingOf(index: number): number | undefined {
    return this.stretchAt(index)?.heading;
  }

  /** Positions of the rows among items `first` to `last`: the smallest span that holds them all. */
  positionsWithin(first: number, last: number): readonly [number, number] | undefined {
    let from: number | undefined;
    let to: number | undefined;
    for (let index = first; index <= last; index += 1) {
      const item = this.itemAt(index);
      if (item?.kind !== 'row') continue;
      from ??= item.position;
      to = item.position;
    }
    return from === undefined || to === undefined ? undefined : [from, to];
  }

  private stretchAt(index: number): Stretch | undefined {
    return this.stretches[this.indexOfStretch(index)];
  }

  private indexOfStretch(index: number): number {
    let low = 0;
    let high = this.stretches.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.stretches[middle]?.heading ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function keysOf(items: number, stretches: readonly Stretch[]): Int32Array {
  const keys = Int32Array.from({ length: items }, (_, index) => index);
  for (const [at, { group, open, heading }] of stretches.entries()) {
    keys[heading] = -1 - at;
    for (let offset = 0; open && offset < group.count; offset += 1) {
      keys[heading + 1 + offset] = group.from + offset;
    }
  }
  return keys;
}
