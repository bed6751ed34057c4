import type ExcelJS from 'exceljs';
import type { CellArea } from '../model/area';
import { parseArea } from '../model/areaAddress';
import type { CellLook } from '../model/look';
import type { Sheet } from '../model/sheet';
import { GENERAL } from '../model/values';
import { lookOf } from './cellLooks';
import { formulaOf, valueOf } from './cellValues';
import { hexColor } from './colors';
import { readPage } from './pages';
import { pointsOfWidth } from './sizes';

/** Copies one sheet of a file into a sheet of the model. */
export function readSheet(file: ExcelJS.Worksheet, sheet: Sheet, looks: LookReader): void {
  file.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      readCell(cell, sheet, looks);
    });
  });
  readSizes(file, sheet);
  readView(file, sheet);
  const merges = file.model.merges.map((address) => parseArea(address));
  sheet.layout.setMerges(merges.filter((area) => area !== undefined));
  readAnnotations(file, sheet);
  sheet.setPage(readPage(file.pageSetup));
  const tab = hexColor(file.properties.tabColor);
  if (tab !== undefined) sheet.setTabColor(tab);
  readProtection(file, sheet);
}

/** Reads a style once for all cells that share it: a big sheet has millions of cells and a dozen styles. */
export type LookReader = (style: Partial<ExcelJS.Style>) => CellLook | undefined;

export function lookReader(): LookReader {
  const byStyle = new WeakMap<object, { readonly look: CellLook | undefined }>();
  const byContent = new Map<string, CellLook | undefined>();
  return (style) => {
    const known = byStyle.get(style);
    if (known !== undefined) return known.look;
    const content = JSON.stringify([
      style.fill,
      style.font,
      style.alignment,
      style.border,
      style.protection,
    ]);
    if (!byContent.has(content)) byContent.set(content, lookOf(style));
    const look = byContent.get(content);
    byStyle.set(style, { look });
    return look;
  };
}

function readCell(cell: ExcelJS.Cell, sheet: Sheet, looks: LookReader): void {
  const { store } = sheet.cells;
  const [row, column] = [Number(cell.row) - 1, Number(cell.col) - 1];
  const covered = cell.isMerged && cell.master !== cell;
  const value = covered ? null : valueOf(cell.value);
  const formula = covered ? undefined : formulaOf(cell);
  if (value !== null || formula !== undefined) store.setContent(row, column, value, formula);
  const look = looks(cell.style);
  if (look !== undefined) store.setLook(row, column, look);
  // A style without a number format has none here, though the types promise one.
  const format = cell.style.numFmt;
  if (format !== undefined && format !== GENERAL) store.setFormat(row, column, format);
}

function readSizes(file: ExcelJS.Worksheet, sheet: Sheet): void {
  const standard = file.properties.defaultColWidth;
  for (let column = 0; column < file.columnCount; column += 1) {
    const { width, hidden } = file.getColumn(column + 1);
    const characters = width ?? standard;
    if (characters !== undefined) {
      sheet.layout.setColumnWidth(column, column, pointsOfWidth(characters));
    }
    if (hidden) sheet.layout.setColumnsHidden(column, column, true);
  }
  file.eachRow({ includeEmpty: true }, (row, number) => {
    // Rows without a height of their own have none here, though the types promise one.
    const height = row.height as number | undefined;
    if (height !== undefined) sheet.layout.setRowHeight(number - 1, number - 1, height);
    if (row.hidden) sheet.layout.setRowsHidden(rowArea(number - 1), true);
  });
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

function readAnnotations(file: ExcelJS.Worksheet, sheet: Sheet): void {
  const notes: Parameters<typeof sheet.annotations.setNotes>[0][number][] = [];
  file.eachRow((row) => {
    row.eachCell((cell) => {
      const content = noteText(cell.note);
      if (content === '' || (cell.isMerged && cell.master !== cell)) return;
      notes.push({ row: Number(cell.row) - 1, column: Number(cell.col) - 1, content, author: '' });
    });
  });
  if (notes.length > 0) sheet.annotations.setNotes(notes);
  const filter = filterArea(file.autoFilter);
  if (filter !== undefined) sheet.layout.setFilter({ area: filter, criteria: new Map() });
}

function noteText(note: ExcelJS.Cell['note'] | undefined): string {
  if (note === undefined || typeof note === 'string') return note ?? '';
  return (note.texts ?? []).map(({ text }) => text).join('');
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
