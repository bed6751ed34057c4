import { BooleanNumber } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import type { Sheet } from '../model/sheet';
import { mutate, type GridContext } from './gridContext';
import { gridSheets, sheetSnapshot } from './snapshot';

/** Brings the grid's sheets in line with the model's: which there are, their names, order and visibility. */
export function showSheets(context: GridContext): void {
  const wanted = gridSheets(context.model);
  wanted.forEach((sheet, index) => {
    showSheet(context, sheet, index);
  });
  activate(context);
  const ids = new Set(wanted.map((sheet) => sheet.id));
  for (const shown of context.workbook.getSheets()) {
    const id = shown.getSheetId();
    const params = { subUnitId: id, subUnitName: shown.getName() };
    if (!ids.has(id)) mutate(context, RemoveSheetMutation.id, params);
  }
  wanted.forEach((sheet, index) => {
    const fromOrder = context.workbook.getSheetOrders().indexOf(sheet.id);
    const params = { subUnitId: sheet.id, fromOrder, toOrder: index };
    if (fromOrder !== index) mutate(context, SetWorksheetOrderMutation.id, params);
  });
}

function showSheet(context: GridContext, sheet: Sheet, index: number): void {
  const shown = context.workbook.getSheetBySheetId(sheet.id);
  if (shown === null || shown === undefined) {
    const snapshot = sheetSnapshot(sheet, context.shelf, context.ofAddin);
    mutate(context, InsertSheetMutation.id, { index, sheet: snapshot });
    return;
  }
  if (shown.getName() !== sheet.name) {
    mutate(context, SetWorksheetNameMutation.id, { subUnitId: sheet.id, name: sheet.name });
  }
  const hidden = sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  if (shown.isSheetHidden() !== hidden) {
    mutate(context, SetWorksheetHideMutation.id, { subUnitId: sheet.id, hidden });
  }
}

/** Brings the model's active sheet to the front. */
export function activate(context: GridContext): void {
  const { id } = context.model.activeSheet;
  if (context.workbook.getActiveSheet().getSheetId() === id) return;
  mutate(context, SetWorksheetActiveOperation.id, { subUnitId: id });
}

export function showTabColor(context: GridContext, sheet: Sheet): void {
  mutate(context, SetTabColorMutation.id, { subUnitId: sheet.id, color: sheet.tabColor });
}
