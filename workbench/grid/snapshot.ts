import {
  BooleanNumber,
  VerticalAlign,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { CellArea } from '../model/area';
import { DEFAULT_LOOK } from '../model/look';
import type { Sheet } from '../model/sheet';
import { STANDARD_WIDTH } from '../model/sheetLayout';
import type { WorkbookModel } from '../model/workbookModel';
import { DEFAULT_FONT } from './cellStyle';
import { validationRules, sheetNotes } from './gridAnnotations';
import { newGridCell } from './gridCell';
import type { StyleShelf } from './styleShelf';
import { lineHeight } from './lineHeight';
import { wrappedHeight } from './wrappedHeight';

const PIXELS_PER_POINT = 4 / 3;
/** Pixels of a column nobody changed, in a Chinese Excel. */
const DEFAULT_WIDTH = 72;
const DEFAULT_HEIGHT = 20;
/** What the grid offers beyond the cells in use. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 15;
const FEWEST_ROWS = 500;
const FEWEST_COLUMNS = 26;

const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const points = (pixelCount: number): number => pixelCount / PIXELS_PER_POINT;

/** Sheets the grid knows: all but the very hidden ones, which nobody can bring back by hand. */
export function gridSheets(model: WorkbookModel): readonly Sheet[] {
  return model.sheets.filter((sheet) => sheet.visibility !== 'very-hidden');
}

export type OfAddin = (formula: string) => boolean;

/** The workbook as Univer takes it. `styles` is filled by the shelf while the sheets are read. */
export function workbookSnapshot(
  model: WorkbookModel,
  id: string,
  shelf: StyleShelf,
  styles: Record<string, IStyleData>,
  ofAddin: OfAddin,
): Partial<IWorkbookData> {
  const sheets = gridSheets(model);
  const active = model.activeSheet;
  const inOrder = sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet, shelf, ofAddin)] as const);
  return {
    id,
    name: model.name,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(inOrder),
    styles,
    defaultStyle: {
      ff: DEFAULT_FONT,
      fs: DEFAULT_LOOK.fontSize,
      vt: VerticalAlign.MIDDLE,
    },
    resources: resourcesOf(sheets),
    custom: { activeSheet: active.id },
  };
}

export function sheetSnapshot(
  sheet: Sheet,
  shelf: StyleShelf,
  ofAddin: OfAddin,
): Partial<IWorksheetData> & { id: string; name: string } {
  const used = sheet.cells.used(false);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor,
    cellData: cellsOf(sheet, shelf, ofAddin),
    rowCount: Math.max(FEWEST_ROWS, (used?.bottom ?? 0) + 1 + SPARE_ROWS),
    columnCount: Math.max(FEWEST_COLUMNS, (used?.right ?? 0) + 1 + SPARE_COLUMNS),
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    mergeData: sheet.layout.merges.map(gridRange),
    freeze: freezeOf(sheet),
    rowData: rowsOf(sheet, used?.bottom ?? -1),
    columnData: columnsOf(sheet, used?.right ?? -1),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    rightToLeft: BooleanNumber.FALSE,
    showGridlines: sheet.layout.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function cellsOf(
  sheet: Sheet,
  shelf: StyleShelf,
  ofAddin: OfAddin,
): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const used = sheet.cells.used(false);
  if (used === undefined) return cells;
  for (const [row, { values, formulas, formats, looks }] of sheet.cells.store.storedRows(used)) {
    const length = Math.max(values.length, formats?.length ?? 0, looks?.length ?? 0);
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < length; column += 1) {
      const formula = formulas?.get(column);
      const shown = formula === undefined || ofAddin(formula) ? undefined : formula;
      const style = shelf.idOf(sheet, row, column);
      const cell = newGridCell(values[column] ?? null, shown, style);
      if (cell !== undefined) line[column] = cell;
    }
    cells[row] = line;
  }
  return cells;
}

function rowsOf(sheet: Sheet, last: number): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (let row = 0; row <= last; row += 1) rows[row] = rowSize(sheet, row);
  return rows;
}

/** Height of a row: the chosen one, or as much as the wrapped text in it needs. */
export function rowPixels(sheet: Sheet, row: number): number {
  const plain = pixels(sheet.layout.rowHeight(row));
  if (sheet.layout.hasOwnHeight(row)) return plain;
  return Math.max(plain, wrappedHeight(sheet, row, columnPixels, lineHeight));
}

export function rowSize(sheet: Sheet, row: number): Partial<IRowData> {
  return {
    h: rowPixels(sheet, row),
    ia: BooleanNumber.FALSE,
    hd: sheet.layout.hiddenRows.has(row) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function columnsOf(sheet: Sheet, last: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (let column = 0; column <= last; column += 1) columns[column] = columnSize(sheet, column);
  return columns;
}

function columnPixels(sheet: Sheet, column: number): number {
  const width = sheet.layout.columnWidth(column);
  return width === STANDARD_WIDTH ? DEFAULT_WIDTH : pixels(width);
}

export function columnSize(sheet: Sheet, column: number): Partial<IColumnData> {
  return {
    w: columnPixels(sheet, column),
    hd: sheet.layout.hiddenColumns.has(column) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

export function freezeOf(sheet: Sheet): IFreeze {
  const { rows, columns } = sheet.layout.frozen;
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

export function gridRange({ top, left, bottom, right }: CellArea): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function areaOfRange(range: IRange): CellArea {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}

/** Filter, validation and notes: plugins keep them apart from the cells. */
function resourcesOf(sheets: readonly Sheet[]): { name: string; data: string }[] {
  const bySheet = (part: (sheet: Sheet) => unknown): string => {
    const parts = sheets.map((sheet) => [sheet.id, part(sheet)] as const);
    return JSON.stringify(Object.fromEntries(parts.filter(([, each]) => each !== undefined)));
  };
  return [
    { name: 'SHEET_FILTER_PLUGIN', data: bySheet(filterOf) },
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet(validationRules) },
    { name: 'SHEET_NOTE_PLUGIN', data: bySheet(sheetNotes) },
  ];
}

function filterOf(sheet: Sheet): unknown {
  const { filter } = sheet.layout;
  return filter === undefined ? undefined : { ref: gridRange(filter.area), filterColumns: [] };
}
