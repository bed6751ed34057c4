import { BooleanNumber, type IRowData } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterRangeMutation,
} from '@univerjs/preset-sheets-filter';
import type { CellArea } from '../model/area';
import type { LayoutPart } from '../model/changes';
import type { Sheet } from '../model/sheet';
import { mutate, type GridContext } from './gridContext';
import { columnSize, freezeOf, gridRange, rowPixels, rowSize } from './snapshot';
import { showTabColor } from './showSheets';

/** Rows that are measured at once; more would freeze the page. */
const ROWS_AT_ONCE = 1_000;

/** Shows a part of the layout; what takes long gives way between its steps. */
type Shower = (context: GridContext, sheet: Sheet) => Iterable<void> | undefined;

const showers: Readonly<Record<LayoutPart, Shower>> = {
  sizes: showSizes,
  hidden: showSizes,
  merges: atOnce(showMerges),
  frozen: atOnce((context, sheet) => {
    mutate(context, SetFrozenMutation.id, { subUnitId: sheet.id, ...freezeOf(sheet) });
  }),
  gridlines: atOnce((context, sheet) => {
    const showGridlines = sheet.layout.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    mutate(context, ToggleGridlinesMutation.id, { subUnitId: sheet.id, showGridlines });
  }),
  filter: atOnce(showFilter),
  page: () => undefined,
  tab: atOnce(showTabColor),
};

function atOnce(show: (context: GridContext, sheet: Sheet) => void): Shower {
  return (context, sheet) => {
    show(context, sheet);
    return undefined;
  };
}

/** Shows one part of the layout of a sheet as the model has it. */
export function* showLayout(context: GridContext, id: string, part: LayoutPart): Generator<void> {
  const sheet = context.model.sheet(id);
  if (sheet === undefined || sheet.visibility === 'very-hidden') return;
  yield* showers[part](context, sheet) ?? [];
  yield;
}

function* showSizes(context: GridContext, sheet: Sheet): Generator<void> {
  const used = sheet.cells.used(false);
  if (used === undefined) return;
  showColumns(context, sheet, used.right);
  yield;
  for (let top = 0; top <= used.bottom; top += ROWS_AT_ONCE) {
    showRows(context, sheet, top, Math.min(used.bottom, top + ROWS_AT_ONCE - 1));
    yield;
  }
}

function showColumns(context: GridContext, sheet: Sheet, right: number): void {
  const columns = Array.from({ length: right + 1 }, (_, column) => column);
  const subUnitId = sheet.id;
  const columnData = Object.fromEntries(columns.map((each) => [each, columnSize(sheet, each)]));
  mutate(context, SetColDataMutation.id, { subUnitId, columnData });
  // This makes the grid measure its columns again.
  const ranges = [gridRange({ top: 0, left: 0, bottom: 0, right })];
  const colWidth = Object.fromEntries(columns.map((each) => [each, columnSize(sheet, each).w]));
  mutate(context, SetWorksheetColWidthMutation.id, { subUnitId, ranges, colWidth });
}

/** Rows that the grid has already as they should be are left alone. */
function showRows(context: GridContext, sheet: Sheet, top: number, bottom: number): void {
  const shown = context.workbook.getSheetBySheetId(sheet.id)?.getRowManager();
  const rowData: Record<number, Partial<IRowData>> = {};
  for (let row = top; row <= bottom; row += 1) {
    const wanted = rowSize(sheet, row);
    const now = shown?.getRow(row);
    const isHidden = now?.hd === BooleanNumber.TRUE ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    if (now?.h !== wanted.h || isHidden !== wanted.hd) rowData[row] = wanted;
  }
  const rows = Object.keys(rowData).map(Number);
  if (rows.length === 0) return;
  mutate(context, SetRowDataMutation.id, { subUnitId: sheet.id, rowData });
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  measureRows(context, sheet, first, last);
}

/** Makes the grid measure its rows again. */
function measureRows(context: GridContext, sheet: Sheet, top: number, bottom: number): void {
  const ranges = [gridRange({ top, left: 0, bottom, right: 0 })];
  const rowHeight: Record<number, number> = {};
  for (let row = top; row <= bottom; row += 1) rowHeight[row] = rowPixels(sheet, row);
  mutate(context, SetWorksheetRowHeightMutation.id, { subUnitId: sheet.id, ranges, rowHeight });
}

/** Lets rows that nobody gave a height grow or shrink with what is wrapped in them. */
export function growRows(context: GridContext, id: string, { top, bottom }: CellArea): void {
  const sheet = context.model.sheet(id);
  const shown = context.workbook.getSheetBySheetId(id);
  if (sheet === undefined || shown === null || shown === undefined) return;
  const rows = shown.getRowManager();
  const changed: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    if (rows.getRowHeight(row) !== rowPixels(sheet, row)) changed.push(row);
  }
  const [first, last] = [changed[0], changed.at(-1)];
  if (first !== undefined && last !== undefined) measureRows(context, sheet, first, last);
}

function showMerges(context: GridContext, sheet: Sheet): void {
  const shown = context.workbook.getSheetBySheetId(sheet.id)?.getMergeData() ?? [];
  const params = { subUnitId: sheet.id };
  if (shown.length > 0) {
    mutate(context, RemoveWorksheetMergeMutation.id, { ...params, ranges: [...shown] });
  }
  const ranges = sheet.layout.merges.map(gridRange);
  if (ranges.length > 0) mutate(context, AddWorksheetMergeMutation.id, { ...params, ranges });
}

function showFilter(context: GridContext, sheet: Sheet): void {
  const { filter } = sheet.layout;
  const subUnitId = sheet.id;
  if (filter === undefined) mutate(context, RemoveSheetsFilterMutation.id, { subUnitId });
  else {
    const params = { subUnitId, range: gridRange(filter.area) };
    mutate(context, SetSheetsFilterRangeMutation.id, params);
    growRows(context, subUnitId, { ...filter.area, bottom: filter.area.top });
  }
}
