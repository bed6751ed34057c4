import { BooleanNumber, type IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import { deleteRows, insertRows } from '../model/moveRows';
import type { Sheet } from '../model/sheet';
import type { GridContext } from './gridContext';
import { areaOfRange, gridSheets, points } from './snapshot';

/** Parameters that the grid's mutations of sheets and layout share; each has its own part of them. */
interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
  readonly name: string;
  readonly hidden: BooleanNumber;
  readonly toOrder: number;
  readonly sheet: { readonly id: string; readonly name: string };
  readonly selections: readonly { readonly range: IRange }[];
  readonly ySplit: number;
  readonly xSplit: number;
  readonly showGridlines: BooleanNumber;
}

type Hearer = (context: GridContext, sheet: Sheet, params: Params) => void;

/** What the person does to sheets, rows and columns, by the grid's name of it. */
const hearers: Readonly<Record<string, Hearer>> = {
  [SetSelectionsOperation.id]: ({ model }, sheet, { selections }) => {
    const areas = selections.map(({ range }) => areaOfRange(wholeRange(range)));
    if (areas.length > 0 && sheet.visibility === 'visible') model.select(sheet, areas);
  },
  [SetWorksheetActiveOperation.id]: ({ model }, sheet) => {
    if (sheet.visibility === 'visible') model.activate(sheet);
  },
  [SetWorksheetNameMutation.id]: ({ model }, sheet, { name }) => {
    model.renameSheet(sheet, name);
  },
  [SetWorksheetHideMutation.id]: ({ model }, sheet, { hidden }) => {
    model.showSheet(sheet, hidden === BooleanNumber.TRUE ? 'hidden' : 'visible');
  },
  [SetWorksheetOrderMutation.id]: ({ model }, sheet, { toOrder }) => {
    const follower = gridSheets(model).filter((each) => each !== sheet)[toOrder];
    const others = model.sheets.filter((each) => each !== sheet);
    model.moveSheet(sheet, follower === undefined ? others.length : others.indexOf(follower));
  },
  [RemoveSheetMutation.id]: ({ model }, sheet) => {
    model.removeSheet(sheet);
  },
  [InsertRowMutation.id]: (_context, sheet, { range }) => {
    insertRows(sheet, range.startRow, range.endRow - range.startRow + 1);
  },
  [RemoveRowMutation.id]: (_context, sheet, { range }) => {
    deleteRows(sheet, range.startRow, range.endRow - range.startRow + 1);
  },
  [AddWorksheetMergeMutation.id]: (_context, sheet, { ranges }) => {
    for (const range of ranges) sheet.layout.merge(areaOfRange(range));
  },
  [RemoveWorksheetMergeMutation.id]: (_context, sheet, { ranges }) => {
    for (const range of ranges) sheet.layout.unmerge(areaOfRange(range));
  },
  [SetFrozenMutation.id]: (_context, sheet, { ySplit, xSplit }) => {
    sheet.layout.freeze({ rows: ySplit, columns: xSplit });
  },
  [ToggleGridlinesMutation.id]: (_context, sheet, { showGridlines }) => {
    sheet.layout.showGridlines(showGridlines === BooleanNumber.TRUE);
  },
  [SetRowHiddenMutation.id]: (_context, sheet, { ranges }) => {
    for (const range of ranges) sheet.layout.setRowsHidden(areaOfRange(range), true);
  },
  [SetRowVisibleMutation.id]: (_context, sheet, { ranges }) => {
    for (const range of ranges) sheet.layout.setRowsHidden(areaOfRange(range), false);
  },
  [SetColHiddenMutation.id]: (_context, sheet, { ranges }) => {
    for (const each of ranges)
      sheet.layout.setColumnsHidden(each.startColumn, each.endColumn, true);
  },
  [SetColVisibleMutation.id]: (_context, sheet, { ranges }) => {
    for (const each of ranges) {
      sheet.layout.setColumnsHidden(each.startColumn, each.endColumn, false);
    }
  },
  [SetWorksheetColWidthMutation.id]: (context, sheet, { ranges }) => {
    const shown = context.workbook.getSheetBySheetId(sheet.id);
    for (const { startColumn, endColumn } of ranges) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        const width = points(shown?.getColumnWidth(column) ?? 0);
        if (width > 0) sheet.layout.setColumnWidth(column, column, width);
      }
    }
  },
  [SetWorksheetRowHeightMutation.id]: (context, sheet, { ranges }) => {
    const shown = context.workbook.getSheetBySheetId(sheet.id);
    for (const { startRow, endRow } of ranges) {
      for (let row = startRow; row <= endRow; row += 1) {
        const height = points(shown?.getRowHeight(row) ?? 0);
        if (height > 0) sheet.layout.setRowHeight(row, row, height);
      }
    }
  },
};

/** Whole rows and columns come without numbers for the other direction. */
function wholeRange(range: IRange): IRange {
  return {
    startRow: Number.isNaN(range.startRow) ? 0 : range.startRow,
    startColumn: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
    endRow: Number.isNaN(range.endRow) ? 1_048_575 : range.endRow,
    endColumn: Number.isNaN(range.endColumn) ? 16_383 : range.endColumn,
  };
}

/** Does in the model what the person did in the grid. Throws ModelRefusal. */
export function hearLayout(context: GridContext, id: string, params: unknown): void {
  if (id === InsertSheetMutation.id) {
    hearNewSheet(context, (params as Params).sheet);
    return;
  }
  const hearer = hearers[id];
  const sheet = context.model.sheet((params as Params | undefined)?.subUnitId ?? '');
  if (hearer === undefined || sheet === undefined) return;
  context.model.edit('person', () => {
    hearer(context, sheet, params as Params);
  });
}

/** The grid gave the sheet an id of its own; the model's sheet takes its place. */
function hearNewSheet({ model }: GridContext, { name }: Params['sheet']): void {
  model.edit('person', () => {
    const sheet = model.addSheet(model.sheet(name) === undefined ? name : undefined);
    model.activate(sheet);
  });
}
