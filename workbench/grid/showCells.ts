import type { ICellData } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import { columnsOf, type CellArea } from '../model/area';
import { gridContent } from './gridCell';
import { mutate, type GridContext } from './gridContext';

/** Cells that are shown at once; more would freeze the page. */
const CELLS_AT_ONCE = 8_000;

/** An area in pieces of whole rows, each small enough to be shown at once. */
export function* partsOf(area: CellArea): Generator<CellArea> {
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / columnsOf(area)));
  for (let top = area.top; top <= area.bottom; top += rows) {
    yield { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
  }
}

/** The grid throws when a cell lies beyond its last row or column. */
export function makeRoom(context: GridContext, id: string, area: CellArea): void {
  const shown = context.workbook.getSheetBySheetId(id);
  if (shown === null || shown === undefined) return;
  if (area.bottom >= shown.getRowCount()) {
    const rowCount = area.bottom + 200;
    mutate(context, SetWorksheetRowCountMutation.id, { subUnitId: id, rowCount });
  }
  if (area.right >= shown.getColumnCount()) {
    const columnCount = area.right + 10;
    mutate(context, SetWorksheetColumnCountMutation.id, { subUnitId: id, columnCount });
  }
}

/**
 * Shows the cells of an area as the model has them; the grid must have room for it.
 *
 * Styles are set in the grid's own cells: its mutation merges a style into the one before and would keep what the
 * model has taken away. The contents follow by mutation, so that formulas that refer to them are computed again.
 */
export function showCells(context: GridContext, id: string, area: CellArea): void {
  const sheet = context.model.sheet(id);
  const matrix = context.workbook.getSheetBySheetId(id)?.getCellMatrix();
  if (sheet === undefined || matrix === undefined) return;
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = area.left; column <= area.right; column += 1) {
      const style = context.shelf.idOf(sheet, row, column);
      const { s: before, ...rest } = matrix.getValue(row, column) ?? {};
      if (before !== style) {
        matrix.setValue(row, column, style === undefined ? rest : { ...rest, s: style });
      }
      line[column] = gridContent(sheet, row, column, context.ofAddin);
    }
    cells[row] = line;
  }
  mutate(context, SetRangeValuesMutation.id, { subUnitId: id, cellValue: cells });
}
