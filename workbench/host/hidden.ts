import type { RangeTarget } from './targets';

/** Whether all rows (columns) of a range are hidden: true, false, or null when they differ. */
export function hiddenState(
  { sheet, area }: RangeTarget,
  along: 'rows' | 'columns',
): boolean | null {
  const hidden = along === 'rows' ? sheet.layout.hiddenRows : sheet.layout.hiddenColumns;
  const [from, to] = along === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const count = [...hidden].filter((index) => index >= from && index <= to).length;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}
