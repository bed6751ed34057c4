import { BooleanNumber } from '@univerjs/core';
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

type Shower = (context: GridContext, sheet: Sheet) => void;

const showers: Readonly<Record<LayoutPart, Shower>> = {
  sizes: showSizes,
  hidden: showSizes,
  merges: showMerges,
  frozen: (context, sheet) => {
    mutate(context, SetFrozenMutation.id, { subUnitId: sheet.id, ...freezeOf(sheet) });
  },
  gridlines: (context, sheet) => {
    const showGridlines = sheet.layout.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    mutate(context, ToggleGridlinesMutation.id, { subUnitId: sheet.id, showGridlines });
  },
  filter: showFilter,
  page: () => undefined,
  tab: showTabColor,
};

/** Shows one part of the layout of a sheet as the model has it. */
export function showLayout(context: GridContext, id: string, part: LayoutPart): void {
  const sheet = context.model.sheet(id);
  if (sheet === undefined || sheet.visibility === 'very-hidden') return;
  showers[part](context, sheet);
}

function showSizes(context: GridContext, sheet: Sheet): void {
  const used = sheet.cells.used(false);
  const rows = range((used?.bottom ?? -1) + 1);
  const columns = range((used?.right ?? -1) + 1);
  if (rows.length === 0) return;
  const subUnitId = sheet.id;
  const rowData = Object.fromEntries(rows.map((row) => [row, rowSize(sheet, row)]));
  const columnData = Object.fromEntries(columns.map((each) => [each, columnSize(sheet, each)]));
  mutate(context, SetRowDataMutation.id, { subUnitId, rowData });
  mutate(context, SetColDataMutation.id, { subUnitId, columnData });
  // These two make the grid measure its rows and columns again.
  const ranges = [
    gridRange({ top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 }),
  ];
  const rowHeight = Object.fromEntries(rows.map((row) => [row, rowSize(sheet, row).h]));
  const colWidth = Object.fromEntries(columns.map((each) => [each, columnSize(sheet, each).w]));
  mutate(context, SetWorksheetRowHeightMutation.id, { subUnitId, ranges, rowHeight });
  mutate(context, SetWorksheetColWidthMutation.id, { subUnitId, ranges, colWidth });
}

/** Lets rows that nobody gave a height grow or shrink with what is wrapped in them. */
export function growRows(context: GridContext, id: string, { top, bottom }: CellArea): void {
  const sheet = context.model.sheet(id);
  const shown = context.workbook.getSheetBySheetId(id);
  if (sheet === undefined || shown === null || shown === undefined) return;
  const rowHeight: Record<number, number> = {};
  for (let row = top; row <= bottom; row += 1) {
    const height = rowPixels(sheet, row);
    if (shown.getRowManager().getRowHeight(row) !== height) rowHeight[row] = height;
  }
  const rows = Object.keys(rowHeight).map(Number);
  if (rows.length === 0) return;
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const ranges = [gridRange({ top: first, left: 0, bottom: last, right: 0 })];
  for (let row = first; row <= last; row += 1) rowHeight[row] ??= rowPixels(sheet, row);
  mutate(context, SetWorksheetRowHeightMutation.id, { subUnitId: id, ranges, rowHeight });
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

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
