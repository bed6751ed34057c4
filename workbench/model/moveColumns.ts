import type { CellArea } from './area';
import { WHOLE_SHEET } from './area';
import { MAX_COLUMNS } from './limits';
import { shiftedAll, shiftedArea } from './moveRows';
import type { Sheet } from './sheet';

/** Inserts empty columns before a column; everything at the right moves. Formulas keep their text. */
export function insertColumns(sheet: Sheet, at: number, count: number): void {
  moveColumns(sheet, at, count);
}

/** Deletes columns; everything at the right moves left. */
export function deleteColumns(sheet: Sheet, at: number, count: number): void {
  moveColumns(sheet, at, -count);
}

function moveColumns(sheet: Sheet, at: number, by: number): void {
  const { cells, layout, annotations } = sheet;
  const moved = (area: CellArea): CellArea | undefined => shiftedAcross(area, at, by);
  const areaOfMove = { ...WHOLE_SHEET, left: at, right: at + Math.abs(by) - 1 };
  sheet.allow(areaOfMove, 'layout');
  cells.moveColumns(at, by, areaOfMove);
  layout.shiftColumns(at, by);
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

/** What holds for rows, turned on its side. */
function shiftedAcross(area: CellArea, at: number, by: number): CellArea | undefined {
  const turned = shiftedArea(transposed(area), at, by, MAX_COLUMNS);
  return turned === undefined ? undefined : transposed(turned);
}

const transposed = ({ top, left, bottom, right }: CellArea): CellArea => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

function shiftedCells<T extends { readonly column: number }>(
  items: readonly T[],
  at: number,
  by: number,
): readonly T[] {
  return items.flatMap((item) => {
    if (item.column < at) return [item];
    return item.column + by >= at ? [{ ...item, column: item.column + by }] : [];
  });
}
