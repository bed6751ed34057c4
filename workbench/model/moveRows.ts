import type { CellArea } from './area';
import { WHOLE_SHEET } from './area';
import { MAX_ROWS } from './limits';
import type { Sheet } from './sheet';

/** Inserts empty rows before a row; everything below moves down. Formulas keep their text. */
export function insertRows(sheet: Sheet, at: number, count: number): void {
  moveRows(sheet, at, count);
}

/** Deletes rows; everything below moves up. */
export function deleteRows(sheet: Sheet, at: number, count: number): void {
  moveRows(sheet, at, -count);
}

function moveRows(sheet: Sheet, at: number, by: number): void {
  const { cells, layout, annotations } = sheet;
  const areaOfMove = { ...WHOLE_SHEET, top: at, bottom: at + Math.abs(by) - 1 };
  sheet.allow(areaOfMove, 'layout');
  cells.moveRows(at, by, areaOfMove);
  layout.shiftRows(at, by);
  const moved = (area: CellArea): CellArea | undefined => shiftedArea(area, at, by);
  layout.shiftAreas(moved);
  annotations.setValidations(
    shiftedAll(
      annotations.validations,
      ({ area }) => moved(area),
      (one, area) => ({ ...one, area }),
    ),
  );
  annotations.setComments(shiftedCells(annotations.comments, at, by));
  annotations.setNotes(shiftedCells(annotations.notes, at, by));
}

/** Things that lie on areas, where the areas go; what has no area left is gone. */
export function shiftedAll<T>(
  items: readonly T[],
  areaAfter: (item: T) => CellArea | undefined,
  moved: (item: T, area: CellArea) => T,
): readonly T[] {
  return items.flatMap((item) => {
    const area = areaAfter(item);
    return area === undefined ? [] : [moved(item, area)];
  });
}

/** Where an area lies after rows were inserted (`by` > 0) or deleted; undefined when nothing is left of it. The sheet ends after `rows`. */
export function shiftedArea(
  area: CellArea,
  at: number,
  by: number,
  rows = MAX_ROWS,
): CellArea | undefined {
  if (by > 0) {
    const top = area.top >= at ? area.top + by : area.top;
    const bottom = area.bottom >= at ? Math.min(area.bottom + by, rows - 1) : area.bottom;
    return bottom < top ? undefined : { ...area, top, bottom };
  }
  const end = at - by;
  const pulled = (row: number, stay: number): number =>
    row < at ? row : row >= end ? row + by : stay;
  const top = pulled(area.top, at);
  const bottom = pulled(area.bottom, at - 1);
  return bottom < top ? undefined : { ...area, top, bottom };
}

function shiftedCells<T extends { readonly row: number }>(
  items: readonly T[],
  at: number,
  by: number,
): readonly T[] {
  return items.flatMap((item) => {
    if (item.row < at) return [item];
    return item.row + by >= at ? [{ ...item, row: item.row + by }] : [];
  });
}
