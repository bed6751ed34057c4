import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { ListLayout } from './listLayout';

/** Heights in pixels before an item is measured. */
const HEADING_HEIGHT = 29;
const LINE_HEIGHT = 50;

/**
 * The part of the tree that is on the screen, and with it the heading it stands under and the active
 * item, which must exist for assistive technology wherever the list is scrolled to.
 */
export function useVirtualTree(
  scroller: RefObject<HTMLDivElement | null>,
  layout: ListLayout,
  active: number | undefined,
) {
  const sticky = useRef<number>(undefined);
  const rangeExtractor = useCallback(
    (range: Range) => {
      sticky.current = layout.headingOf(range.startIndex);
      const wanted = new Set(defaultRangeExtractor(range));
      for (const item of [sticky.current, active]) {
        if (item !== undefined && item < layout.items) wanted.add(item);
      }
      return [...wanted].sort((a, b) => a - b);
    },
    [layout, active],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: layout.items,
    getScrollElement: () => scroller.current,
    estimateSize: (item) => (layout.keyAt(item) < 0 ? HEADING_HEIGHT : LINE_HEIGHT),
    getItemKey: useCallback((item: number) => layout.keyAt(item), [layout]),
    rangeExtractor,
    overscan: 6,
    scrollPaddingStart: layout.headings.length === 0 ? 0 : HEADING_HEIGHT + 2,
    useFlushSync: false,
  });
  useScrolledTo(active, layout, virtualizer.scrollRect?.height, virtualizer.scrollToIndex);
  return { virtualizer, sticky: sticky.current };
}

/**
 * Brings the active item into view when it becomes active and when the list gets higher or lower
 * (something opens below it), and leaves scrolling alone otherwise.
 */
function useScrolledTo(
  active: number | undefined,
  layout: ListLayout,
  height: number | undefined,
  scrollTo: (item: number, options: { align: 'auto' }) => void,
): void {
  const seen = useRef<string>(undefined);
  useEffect(() => {
    if (active === undefined) {
      seen.current = undefined;
      return;
    }
    const key = `${layout.keyAt(active)} ${height ?? ''}`;
    if (key === seen.current) return;
    seen.current = key;
    scrollTo(active, { align: 'auto' });
  }, [active, layout, height, scrollTo]);
}
