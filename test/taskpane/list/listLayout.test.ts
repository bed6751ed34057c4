import { describe, expect, it } from 'vitest';
import { ListLayout } from '../../../taskpane/list/listLayout';

const groups = [
  { id: 'a', label: '红军村', count: 3, from: 0 },
  { id: 'b', label: '大石村', count: 1, from: 3 },
  { id: 'c', label: '新桥村', count: 2, from: 4 },
];

const shown = (layout: ListLayout): readonly string[] =>
  Array.from({ length: layout.items }, (_, index) => {
    const item = layout.itemAt(index)!;
    return item.kind === 'heading'
      ? `${item.group.id}${item.open ? '-' : '+'}`
      : `${item.position}`;
  });

describe('the layout of the list', () => {
  it.each([
    ['all open', [], 'a- 0 1 2 b- 3 c- 4 5'],
    ['the first closed', ['a'], 'a+ b- 3 c- 4 5'],
    ['the last closed', ['c'], 'a- 0 1 2 b- 3 c+'],
    ['all closed', ['a', 'b', 'c'], 'a+ b+ c+'],
  ])('puts rows under their headings: %s', (_, closed, expected) => {
    expect(shown(new ListLayout(6, groups, new Set(closed))).join(' ')).toBe(expected);
  });

  it('has no headings in a list without groups', () => {
    const layout = new ListLayout(3, [], new Set());
    expect(shown(layout)).toEqual(['0', '1', '2']);
    expect(layout.headingOf(1)).toBeUndefined();
    expect(layout.itemOf(2)).toBe(2);
    expect(layout.itemOf(3)).toBeUndefined();
  });

  it('finds the item of a position, and the heading when its group is closed', () => {
    const layout = new ListLayout(6, groups, new Set(['b']));
    expect([0, 2, 3, 4, 5].map((position) => layout.itemOf(position))).toEqual([1, 3, 4, 6, 7]);
    expect(layout.itemOf(-1)).toBeUndefined();
    expect(layout.itemOf(6)).toBeUndefined();
  });

  it('knows the heading above an item and the positions within a stretch of the screen', () => {
    const layout = new ListLayout(6, groups, new Set(['b']));
    expect([0, 3, 4, 5, 7].map((item) => layout.headingOf(item))).toEqual([0, 0, 4, 5, 5]);
    expect(layout.positionsWithin(2, 6)).toEqual([1, 4]);
    expect(layout.positionsWithin(4, 5)).toBeUndefined();
    expect(layout.itemAt(8)).toBeUndefined();
  });

  it('gives every item a key that stays when a group closes', () => {
    const keys = (closed: readonly string[]) => {
      const layout = new ListLayout(6, groups, new Set(closed));
      return Array.from({ length: layout.items }, (_, index) => layout.keyAt(index));
    };
    expect(keys([])).toEqual([-1, 0, 1, 2, -2, 3, -3, 4, 5]);
    expect(keys(['a'])).toEqual([-1, -2, 3, -3, 4, 5]);
    expect(new ListLayout(3, [], new Set()).keyAt(2)).toBe(2);
  });

  it('lays out 100,000 rows without a line for each', () => {
    const layout = new ListLayout(
      100_000,
      [{ id: 'a', label: '', count: 100_000, from: 0 }],
      new Set(),
    );
    expect(layout.items).toBe(100_001);
    expect(layout.itemAt(100_000)).toEqual({ kind: 'row', position: 99_999 });
  });
});
