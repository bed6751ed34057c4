import type { FindingGroup } from '../engine/paneEngine';

/** One line of the list as it stands on the screen. Positions count findings of the query, from 0. */
export type ListItem =
  | { readonly kind: 'heading'; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: 'finding'; readonly position: number };

interface Stretch {
  readonly group: FindingGroup;
  readonly open: boolean;
  /** Item index of the heading. */
  readonly heading: number;
}

/**
 * Where groups and findings stand when some groups are closed. It holds a few numbers a group, never
 * a line a finding: lists of 100,000 findings are laid out at once.
 */
export class ListLayout {
  readonly items: number;
  /** Item indexes of the headings, ascending. */
  readonly headings: readonly number[];
  private readonly stretches: readonly Stretch[];

  constructor(
    readonly total: number,
    groups: readonly FindingGroup[],
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
  }

  itemAt(index: number): ListItem | undefined {
    if (index < 0 || index >= this.items) return undefined;
    const stretch = this.stretchAt(index);
    if (stretch === undefined) return { kind: 'finding', position: index };
    const { group, open, heading } = stretch;
    if (index === heading) return { kind: 'heading', group, open };
    return { kind: 'finding', position: group.from + index - heading - 1 };
  }

  /** The item of a finding; that of its group's heading when the group is closed. */
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

  /** Positions of the findings among items `first` to `last`: the smallest span that holds them all. */
  positionsWithin(first: number, last: number): readonly [number, number] | undefined {
    let from: number | undefined;
    let to: number | undefined;
    for (let index = first; index <= last; index += 1) {
      const item = this.itemAt(index);
      if (item?.kind !== 'finding') continue;
      from ??= item.position;
      to = item.position;
    }
    return from === undefined || to === undefined ? undefined : [from, to];
  }

  private stretchAt(index: number): Stretch | undefined {
    let low = 0;
    let high = this.stretches.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.stretches[middle]?.heading ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return this.stretches[low];
  }
}
