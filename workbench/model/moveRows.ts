import type { CellArea } from './area';
import { WHOLE_SHEET } from './area';
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
  cells.moveRows(at, by, areaOfMove);
  layout.shiftRows(at, by);
  layout.setMerges(shiftedAll(layout.merges, (area) => area, withArea, at, by));
  annotations.setValidations(
    shiftedAll(
      annotations.validations,
      ({ area }) => area,
      (one, area) => ({ ...one, area }),
      at,
      by,
    ),
  );
  annotations.setComments(shiftedCells(annotations.comments, at, by));
  annotations.setNotes(shiftedCells(annotations.notes, at, by));
}

const withArea = (_old: CellArea, area: CellArea): CellArea => area;

function shiftedAll<T>(
  items: readonly T[],
  areaOf: (item: T) => CellArea,
  moved: (item: T, area: CellArea) => T,
  at: number,
  by: number,
): readonly T[] {
  return items.flatMap((item) => {
    const area = shiftedArea(areaOf(item), at, by);
    return area === undefined ? [] : [moved(item, area)];
  });
}

/** Where an area lies after rows were inserted (`by` > 0) or deleted; undefined when nothing is left of it. */
function shiftedArea(area: CellArea, at: number, by: number): CellArea | undefined {
  if (by > 0) {
    const top = area.top >= at ? area.top + by : area.top;
    const bottom = area.bottom >= at ? area.bottom + by : area.bottom;
    return { ...area, top, bottom };
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
