import { parseAddress, toAddress } from './address';
import type { CellArea } from './rawTable';

/** Area of a reference such as `B3:D7` or `B3`; undefined when it is not one. */
export function parseArea(reference: string): CellArea | undefined {
  const [first = '', second = first] = reference.split(':');
  const from = parseAddress(first);
  const to = parseAddress(second);
  if (from === undefined || to === undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** `B3:D7`, or `B3` for a single cell. */
export function areaReference(area: CellArea): string {
  const first = toAddress(area.top, area.left);
  const last = toAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

export function areaContains(area: CellArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
