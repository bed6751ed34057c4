import type { GridContext } from './gridContext';
import { activate } from './showSheets';

/** Rows and columns to leave in view above and left of a cell that is brought into view. */
const ROWS_BEFORE = 4;
const COLUMNS_BEFORE = 2;

/** Selects in the grid what is selected in the model, and scrolls there when it is out of sight. */
export function reveal(context: GridContext, id: string): void {
  const sheet = context.model.sheet(id);
  const worksheet = context.api.getActiveWorkbook()?.getSheetBySheetId(id);
  if (sheet === undefined || worksheet === null || worksheet === undefined) return;
  activate(context);
  const [area] = context.model.selectionOf(sheet).areas;
  if (area === undefined) return;
  const bottom = Math.min(area.bottom, worksheet.getMaxRows() - 1);
  const right = Math.min(area.right, worksheet.getMaxColumns() - 1);
  const { top, left } = area;
  if (top > bottom || left > right) return;
  worksheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
  const frozen = sheet.layout.frozen;
  worksheet.scrollToCell(
    Math.max(frozen.rows, top - ROWS_BEFORE),
    Math.max(frozen.columns, left - COLUMNS_BEFORE),
  );
}
