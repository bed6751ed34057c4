import type { CellArea } from '../../src/domain/rawTable';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { ModelRefusal } from './refusal';

export type { CellArea };

export const WHOLE_SHEET: CellArea = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

/** A rectangle by its corner and size. Throws ModelRefusal (out-of-bounds) when it leaves the sheet. */
export function areaOf(top: number, left: number, rows = 1, columns = 1): CellArea {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const numbers = [top, left, rows, columns];
  const inside = top >= 0 && left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
  if (!numbers.every(Number.isInteger) || rows < 1 || columns < 1 || !inside) {
    throw new ModelRefusal('out-of-bounds', numbers.join(','));
  }
  return area;
}

export const rowsOf = (area: CellArea): number => area.bottom - area.top + 1;
export const columnsOf = (area: CellArea): number => area.right - area.left + 1;
export const cellsOf = (area: CellArea): number => rowsOf(area) * columnsOf(area);
export const hasAllRows = (area: CellArea): boolean => rowsOf(area) === MAX_ROWS;
export const hasAllColumns = (area: CellArea): boolean => columnsOf(area) === MAX_COLUMNS;

export function sameArea(a: CellArea, b: CellArea): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function contains(outer: CellArea, row: number, column: number): boolean {
  return row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;
}

export function intersection(a: CellArea, b: CellArea): CellArea | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return bottom >= top && right >= left ? { top, left, bottom, right } : undefined;
}

/** The smallest rectangle around both. */
export function boundingArea(a: CellArea, b: CellArea): CellArea {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What remains of an area when another is cut out of it: up to four rectangles. */
export function without(area: CellArea, cut: CellArea): readonly CellArea[] {
  const common = intersection(area, cut);
  if (common === undefined) return [area];
  const parts: CellArea[] = [];
  if (common.top > area.top) parts.push({ ...area, bottom: common.top - 1 });
  if (common.left > area.left) {
    parts.push({ ...area, top: common.top, bottom: common.bottom, right: common.left - 1 });
  }
  if (common.right < area.right) {
    parts.push({ ...area, top: common.top, bottom: common.bottom, left: common.right + 1 });
  }
  if (common.bottom < area.bottom) parts.push({ ...area, top: common.bottom + 1 });
  return parts;
}
