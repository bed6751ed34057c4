import type { CellArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import { isError } from '../model/values';
import type { ModelValue } from '../model/values';
import { notImplemented } from './apiError';
import { gatherCells } from './cellGroups';

/** Cells of a kind (`Formulas`, `Constants`, `Blanks`, `Visible`, `DataValidations`), gathered into areas. */
export function specialAreas(
  sheet: Sheet,
  area: CellArea,
  kind: string,
  valueKind: string | undefined,
): readonly CellArea[] {
  const { cells, layout, annotations } = sheet;
  const ofKind = (row: number, column: number): boolean =>
    isOfValueKind(cells.value(row, column), valueKind);
  switch (kind) {
    case 'Formulas':
      return gatherCells(
        area,
        (row, column) => cells.formula(row, column) !== undefined && ofKind(row, column),
      );
    case 'Constants':
      return gatherCells(
        area,
        (row, column) =>
          cells.formula(row, column) === undefined &&
          cells.value(row, column) !== null &&
          ofKind(row, column),
      );
    case 'Blanks':
      return gatherCells(area, (row, column) => cells.value(row, column) === null);
    case 'Visible':
      return gatherCells(
        area,
        (row, column) => !layout.hiddenRows.has(row) && !layout.hiddenColumns.has(column),
      );
    case 'DataValidations':
      return gatherCells(
        area,
        (row, column) => annotations.validationAt(row, column) !== undefined,
      );
    default:
      throw notImplemented(`Range.getSpecialCells of ${kind}`);
  }
}

/** `All`, or any of Errors, Logical, Numbers, Text in one word (`LogicalText`). */
function isOfValueKind(value: ModelValue, kind: string | undefined): boolean {
  if (kind === undefined || kind === 'All') return true;
  if (isError(value)) return kind.includes('Errors');
  if (typeof value === 'boolean') return kind.includes('Logical');
  if (typeof value === 'number') return kind.includes('Number');
  return kind.includes('Text');
}
