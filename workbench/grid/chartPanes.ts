import type { Box } from '../charts/shape';
import type { GridView } from './gridView';

/** Pixels at the right and at the bottom that the scroll bars of the grid take. */
const SCROLL_BAR = 12;

/** A part of the grid that scrolls by itself: frozen panes make up to four. */
export interface Pane {
  /** Where it is seen, in pixels from the grid's top left. */
  readonly box: Box;
  /** How far it is scrolled. */
  readonly scroll: { readonly x: number; readonly y: number };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly scroll: number;
}

/** The panes of a grid of that size in which something is seen: the scrolled one first. */
export function panesOf(
  { startOf, scroll }: Pick<GridView, 'startOf' | 'scroll'>,
  size: { readonly clientWidth: number; readonly clientHeight: number },
  frozen: { readonly rows: number; readonly columns: number },
): readonly Pane[] {
  const first = startOf(0, 0);
  const split = startOf(frozen.rows, frozen.columns);
  const across = stretches(first.x, split.x, size.clientWidth - SCROLL_BAR, scroll.x);
  const down = stretches(first.y, split.y, size.clientHeight - SCROLL_BAR, scroll.y);
  return down.flatMap((rows) =>
    across.map((columns) => ({
      box: {
        ...{ left: columns.from, top: rows.from },
        ...{ width: columns.to - columns.from, height: rows.to - rows.from },
      },
      scroll: { x: columns.scroll, y: rows.scroll },
    })),
  );
}

/** What is scrolled, and what is frozen before it. */
function stretches(first: number, split: number, end: number, scroll: number): readonly Stretch[] {
  const all = [
    { from: split, to: end, scroll },
    { from: first, to: Math.min(split, end), scroll: 0 },
  ];
  return all.filter(({ from, to }) => to > from);
}
