import type ExcelJS from 'exceljs';
import type { CellArea } from '../model/area';
import { parseArea } from '../model/areaAddress';
import type { Sheet } from '../model/sheet';
import { hexColor } from './colors';
import { readPage } from './pages';
import { CellReader, type LookReader } from './readCells';
import { pointsOfWidth } from './sizes';

/** Copies one sheet of a file into a sheet of the model. Says whether a cell of it mixes fonts. */
export function readSheet(file: ExcelJS.Worksheet, sheet: Sheet, looks: LookReader): boolean {
  const cells = new CellReader(sheet, looks);
  readRows(file, sheet, cells);
  readColumns(file, sheet);
  readView(file, sheet);
  const merges = file.model.merges.map((address) => parseArea(address));
  sheet.layout.setMerges(merges.filter((area) => area !== undefined));
  if (cells.notes.length > 0) sheet.annotations.setNotes(cells.notes);
  const filter = filterArea(file.autoFilter);
  if (filter !== undefined) sheet.layout.setFilter({ area: filter, criteria: new Map() });
  sheet.setPage(readPage(file.pageSetup));
  const tab = hexColor(file.properties.tabColor);
  if (tab !== undefined) sheet.setTabColor(tab);
  readProtection(file, sheet);
  return cells.mixesFonts;
}

/** Rows without values count, too: they may have borders and a height. */
function readRows(file: ExcelJS.Worksheet, sheet: Sheet, cells: CellReader): void {
  file.eachRow({ includeEmpty: true }, (row, number) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cells.read(cell, number - 1, column - 1);
    });
    // Rows without a height of their own have none here, though the types promise one.
    const height = row.height as number | undefined;
    if (height !== undefined) sheet.layout.setRowHeight(number - 1, number - 1, height);
    if (row.hidden) sheet.layout.setRowsHidden(rowArea(number - 1), true);
  });
}

function readColumns(file: ExcelJS.Worksheet, sheet: Sheet): void {
  const standard = file.properties.defaultColWidth;
  // The library counts the columns anew each time it is asked.
  const { columnCount } = file;
  for (let column = 0; column < columnCount; column += 1) {
    const { width, hidden } = file.getColumn(column + 1);
    const characters = width ?? standard;
    if (characters !== undefined) {
      sheet.layout.setColumnWidth(column, column, pointsOfWidth(characters));
    }
    if (hidden) sheet.layout.setColumnsHidden(column, column, true);
  }
}

const rowArea = (row: number): CellArea => ({ top: row, bottom: row, left: 0, right: 0 });

function readView(file: ExcelJS.Worksheet, sheet: Sheet): void {
  // A sheet without any view has null here, though the types promise an array.
  const views = file.views as ExcelJS.Worksheet['views'] | null;
  const view = views?.[0];
  if (view === undefined) return;
  if (view.showGridLines === false) sheet.layout.showGridlines(false);
  if (view.state !== 'frozen') return;
  sheet.layout.freeze({ rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 });
}

function filterArea(filter: ExcelJS.AutoFilter | undefined): CellArea | undefined {
  return typeof filter === 'string' ? parseArea(filter) : undefined;
}

function readProtection(file: ExcelJS.Worksheet, sheet: Sheet): void {
  const { sheetProtection } = file as unknown as {
    sheetProtection?: Readonly<Record<string, unknown>> | null;
  };
  if (sheetProtection?.['sheet'] !== true) return;
  sheet.protect({ options: { allowFormatCells: sheetProtection['formatCells'] === false } });
}
