import type { CellArea } from './area';
import { WHOLE_SHEET } from './area';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { Sheet } from './sheet';

/** Inserts empty rows before a row; everything below moves down. Formulas keep their text. */
export function insertRows(sheet: Sheet, at: number, count: number): void {
  moveLines(sheet, ROWS, at, count);
}

/** Deletes rows; everything below moves up. */
export function deleteRows(sheet: Sheet, at: number, count: number): void {
  moveLines(sheet, ROWS, at, -count);
}

/** Inserts empty columns before a column; everything at the right moves. Formulas keep their text. */
export function insertColumns(sheet: Sheet, at: number, count: number): void {
  moveLines(sheet, COLUMNS, at, count);
}

/** Deletes columns; everything at the right moves left. */
export function deleteColumns(sheet: Sheet, at: number, count: number): void {
  moveLines(sheet, COLUMNS, at, -count);
}

/** The direction in which rows or columns move: how areas and cells are measured along it, and who moves. */
interface Axis {
  readonly line: 'row' | 'column';
  readonly first: 'top' | 'left';
  readonly last: 'bottom' | 'right';
  readonly lines: number;
  moveCells(sheet: Sheet, at: number, by: number, area: CellArea): void;
}

const ROWS: Axis = {
  line: 'row',
  first: 'top',
  last: 'bottom',
  lines: MAX_ROWS,
  moveCells: ({ cells, layout }, at, by, area) => {
    cells.moveRows(at, by, area);
    layout.shiftRows(at, by);
  },
};

const COLUMNS: Axis = {
  line: 'column',
  first: 'left',
  last: 'right',
  lines: MAX_COLUMNS,
  moveCells: ({ cells, layout }, at, by, area) => {
    cells.moveColumns(at, by, area);
    layout.shiftColumns(at, by);
  },
};

/** Inserts (`by` > 0) or deletes lines, with all that lies on the sheet. Throws ModelRefusal; then nothing moves. */
function moveLines(sheet: Sheet, axis: Axis, at: number, by: number): void {
  const { layout, annotations } = sheet;
  const lines = { ...WHOLE_SHEET, [axis.first]: at, [axis.last]: at + Math.abs(by) - 1 };
  sheet.allow(lines, 'layout');
  axis.moveCells(sheet, at, by, lines);
  const moved = (area: CellArea): CellArea | undefined => movedArea(area, axis, at, by);
  layout.shiftAreas(moved);
  const validations = annotations.validations.flatMap((each) => {
    const area = moved(each.area);
    return area === undefined ? [] : [{ ...each, area }];
  });
  annotations.setValidations(validations);
  annotations.setComments(movedCells(annotations.comments, axis, at, by));
  annotations.setNotes(movedCells(annotations.notes, axis, at, by));
}

/** Where an area lies afterwards; undefined when nothing is left of it. */
function movedArea(area: CellArea, axis: Axis, at: number, by: number): CellArea | undefined {
  const [before, beyond] = [area[axis.first], area[axis.last]];
  const [first, last] =
    by > 0
      ? [pushed(before, at, by), Math.min(pushed(beyond, at, by), axis.lines - 1)]
      : [pulled(before, at, by, at), pulled(beyond, at, by, at - 1)];
  return last < first ? undefined : { ...area, [axis.first]: first, [axis.last]: last };
}

const pushed = (line: number, at: number, by: number): number => (line < at ? line : line + by);

/** @param gone where a line goes that is deleted */
function pulled(line: number, at: number, by: number, gone: number): number {
  if (line < at) return line;
  return line >= at - by ? line + by : gone;
}

function movedCells<T extends { readonly row: number; readonly column: number }>(
  items: readonly T[],
  { line }: Axis,
  at: number,
  by: number,
): readonly T[] {
  return items.flatMap((item) => {
    if (item[line] < at) return [item];
    return item[line] + by >= at ? [{ ...item, [line]: item[line] + by }] : [];
  });
}
