import { BooleanNumber, type IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import {
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
} from '@univerjs/preset-sheets-filter';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/preset-sheets-note';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../model/moveLines';
import { ModelRefusal } from '../model/refusal';
import type { Sheet } from '../model/sheet';
import type { GridContext } from './gridContext';
import {
  hearFilterCriteria,
  hearFilteredRows,
  hearFilterGone,
  hearFilterRange,
} from './hearFilter';
import { hearNote, hearNoteGone } from './hearNotes';
import { hexColor } from './lookOfStyle';
import { areaOfRange, gridSheets, points } from './snapshot';

/** Parameters that the grid's mutations of sheets and layout share; each has its own part of them. */
interface Params {
  readonly subUnitId: string;
  /** As the grid's notes call it. */
  readonly sheetId: string;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
  readonly name: string;
  readonly hidden: BooleanNumber;
  readonly toOrder: number;
  readonly sheet: { readonly id: string; readonly name: string; readonly cellData?: object };
  readonly selections: readonly { readonly range: IRange }[];
  readonly ySplit: number;
  readonly xSplit: number;
  readonly showGridlines: BooleanNumber;
  readonly color: string | null;
  readonly row: number;
  readonly col: number;
  readonly note: { readonly note: string };
  readonly criteria: object | null;
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
  [InsertColMutation.id]: (_context, sheet, { range }) => {
    insertColumns(sheet, range.startColumn, range.endColumn - range.startColumn + 1);
  },
  [RemoveColMutation.id]: (_context, sheet, { range }) => {
    deleteColumns(sheet, range.startColumn, range.endColumn - range.startColumn + 1);
  },
  [SetTabColorMutation.id]: (_context, sheet, { color }) => {
    sheet.setTabColor(hexColor(color) ?? '');
  },
  [UpdateNoteMutation.id]: (_context, sheet, { row, col, note }) => {
    hearNote(sheet, row, col, note.note);
  },
  [RemoveNoteMutation.id]: (_context, sheet, { row, col }: Partial<Params>) => {
    if (row === undefined || col === undefined) throw new ModelRefusal('not-offered', 'note');
    hearNoteGone(sheet, row, col);
  },
  [SetSheetsFilterRangeMutation.id]: (_context, sheet, { range }) => {
    hearFilterRange(sheet, range);
  },
  [SetSheetsFilterCriteriaMutation.id]: hearFilterCriteria,
  [ReCalcSheetsFilterMutation.id]: hearFilteredRows,
  [RemoveSheetsFilterMutation.id]: (_context, sheet) => {
    hearFilterGone(sheet);
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

/**
 * What the grid does for its own sake: it changes nothing that the model keeps. Anything else of its mutations that has
 * no hearer is refused, so that grid and model never differ.
 */
const OWN_BUSINESS = new Set([
  'sheet.mutation.empty',
  'sheet.mutation.mark-dirty-filter-change',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-worksheet-row-count',
  'sheet.mutation.set-worksheet-column-count',
  'sheet.mutation.set-workbook-name',
  'sheet.mutation.toggle-note-popup',
  'sheet.mutation.update-note-position',
  'sheet.mutation.copy-worksheet-end',
  'sheet.mutation.data-validation-formula-mark-dirty',
  // The rules of a sheet go with its rows and columns; the model moves its own.
  'data-validation.mutation.updateRule',
]);
const CHANGES = /^(sheet|data-validation)\.mutation\./;

/** Does in the model what the person did in the grid. Throws ModelRefusal. */
export function hearLayout(context: GridContext, id: string, params: unknown): void {
  const given = (params ?? {}) as Partial<Params>;
  if (id === InsertSheetMutation.id) {
    hearNewSheet(context, given.sheet);
    return;
  }
  const hearer = hearers[id];
  if (hearer === undefined) {
    if (CHANGES.test(id) && !OWN_BUSINESS.has(id)) throw new ModelRefusal('not-offered', id);
    return;
  }
  const sheet = context.model.sheet(given.subUnitId ?? given.sheetId ?? '');
  if (sheet === undefined) return;
  context.model.edit('person', () => {
    hearer(context, sheet, params as Params);
  });
}

/** The grid gave the sheet an id of its own; the model's sheet takes its place. A copy of another is refused. */
function hearNewSheet({ model }: GridContext, added: Params['sheet'] | undefined): void {
  if (Object.keys(added?.cellData ?? {}).length > 0) throw new ModelRefusal('not-offered', 'copy');
  const name = added?.name ?? '';
  model.edit('person', () => {
    const free = name !== '' && model.sheet(name) === undefined;
    model.activate(model.addSheet(free ? name : undefined));
  });
}
