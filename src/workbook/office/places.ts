import { PlanRefused, type SheetPlace } from '../port';
import { LAST_COLUMN, rangeOf } from './areaText';
import type { Context } from './excelRun';
import { faultCode } from './faults';

/** Brings a cell, row or sheet before the clerk's eyes. Two syncs. A hidden sheet is not shown behind their back. */
export async function revealPlace(context: Context, place: SheetPlace): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) {
    throw new PlanRefused(
      `工作簿里没有名为“${place.sheet}”的工作表，可能已改名或删除，请重新检查。`,
    );
  }
  if (sheet.visibility !== 'Visible') {
    throw new PlanRefused(
      `工作表“${place.sheet}”是隐藏的；请先右键单击任一工作表标签，选“取消隐藏”，再定位。`,
    );
  }
  sheet.activate();
  if (place.row !== undefined) {
    const { row: top, column } = place;
    const whole = { top, bottom: top, left: 0, right: LAST_COLUMN };
    const cell = column === undefined ? whole : { ...whole, left: column, right: column };
    rangeOf(sheet, cell).select();
  }
  await context.sync();
}

/** The top left cell of what is selected; undefined when that is a shape or several ranges. One sync. */
export async function selectedPlace(context: Context): Promise<SheetPlace | undefined> {
  const range = context.workbook.getSelectedRange();
  range.load('rowIndex,columnIndex,worksheet/name');
  try {
    await context.sync();
  } catch (error) {
    if (faultCode(error) === 'InvalidSelection') return undefined;
    throw error;
  }
  return { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
}
