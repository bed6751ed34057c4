import type { ListLayout } from './listLayout';

/** What a key asks of the list. */
export type ListCommand =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'open' | 'close'; readonly item: number }
  | { readonly kind: 'act'; readonly item: number };

export interface KeyPressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Lines that a page key moves. */
const PAGE = 8;

type Move = (item: number, layout: ListLayout) => number;

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (item) => item + 1,
  j: (item) => item + 1,
  ArrowUp: (item) => item - 1,
  k: (item) => item - 1,
  PageDown: (item) => item + PAGE,
  PageUp: (item) => item - PAGE,
  Home: () => 0,
  End: (_, layout) => layout.items - 1,
};

/**
 * What a key does to the list when `item` is active (undefined: nothing is yet, the first key goes to
 * the top). Undefined for keys that are not the list's, and at the ends.
 */
export function commandOf(
  pressed: KeyPressed,
  item: number | undefined,
  layout: ListLayout,
): ListCommand | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || layout.items === 0) return undefined;
  const move = moves[pressed.key];
  if (move !== undefined) return moveBy(move, item, layout);
  if (item === undefined) return undefined;
  if (pressed.key === 'Enter' || pressed.key === ' ') return { kind: 'act', item };
  if (pressed.key === 'ArrowLeft') return outwards(item, layout);
  return pressed.key === 'ArrowRight' ? inwards(item, layout) : undefined;
}

function moveBy(move: Move, item: number | undefined, layout: ListLayout): ListCommand | undefined {
  const wanted = move(item ?? -1, layout);
  const to = Math.min(Math.max(wanted, 0), layout.items - 1);
  return to === item ? undefined : { kind: 'move', to };
}

/** Closes an open group; from a row, goes to its heading. */
function outwards(index: number, layout: ListLayout): ListCommand | undefined {
  const item = layout.itemAt(index);
  if (item?.kind === 'heading') return item.open ? { kind: 'close', item: index } : undefined;
  const heading = layout.headingOf(index);
  return heading === undefined ? undefined : { kind: 'move', to: heading };
}

/** Opens a closed group; from an open one, goes to its first row. */
function inwards(index: number, layout: ListLayout): ListCommand | undefined {
  const item = layout.itemAt(index);
  if (item?.kind !== 'heading') return undefined;
  return item.open ? { kind: 'move', to: index + 1 } : { kind: 'open', item: index };
}
