import type ExcelJS from 'exceljs';
import type { SheetVisibility } from '../../src/domain/rawTable';
import { toAddress } from '../../src/domain/address';
import { areaAddress } from '../model/areaAddress';
import type { CellLook } from '../model/look';
import type { Sheet } from '../model/sheet';
import { styleOf } from './cellLooks';
import { fileValue } from './cellValues';
import { fileColor } from './colors';
import { writePage } from './pages';
import { widthOfPoints } from './sizes';
import { writeValidations, type FileValidations } from './writeValidations';

export const STATES: Readonly<Record<SheetVisibility, ExcelJS.WorksheetState>> = {
  visible: 'visible',
  hidden: 'hidden',
  'very-hidden': 'veryHidden',
};

/** Copies a sheet of the model into a sheet of a file to be saved. */
export function writeSheet(sheet: Sheet, file: ExcelJS.Worksheet): void {
  const used = sheet.cells.used(false);
  const styles = styleWriter();
  if (used !== undefined) {
    for (let row = used.top; row <= used.bottom; row += 1) writeRow(sheet, file, row, styles);
    for (let column = 0; column <= used.right; column += 1) writeColumn(sheet, file, column);
  }
  for (const merge of sheet.layout.merges) file.mergeCells(areaAddress(merge));
  file.views = [viewOf(sheet)];
  Object.assign(file.pageSetup, writePage(sheet.page));
  if (sheet.layout.filter !== undefined) {
    file.autoFilter = areaAddress(sheet.layout.filter.area);
  }
  if (sheet.tabColor !== '') file.properties.tabColor = fileColor(sheet.tabColor);
  writeAnnotations(sheet, file);
}

type StyleWriter = (look: CellLook, format: string) => Partial<ExcelJS.Style>;

/** One style object for all cells that look alike, so that the file writes it once. */
function styleWriter(): StyleWriter {
  const written = new Map<CellLook, Map<string, Partial<ExcelJS.Style>>>();
  return (look, format) => {
    const byFormat = written.get(look) ?? new Map<string, Partial<ExcelJS.Style>>();
    written.set(look, byFormat);
    const style = byFormat.get(format) ?? styleOf(look, format);
    byFormat.set(format, style);
    return style;
  };
}

function writeRow(sheet: Sheet, file: ExcelJS.Worksheet, row: number, styles: StyleWriter): void {
  const target = file.getRow(row + 1);
  target.height = sheet.layout.rowHeight(row);
  if (sheet.layout.hiddenRows.has(row)) target.hidden = true;
  const stored = sheet.cells.store.row(row);
  if (stored === undefined) return;
  const { values, formats, looks } = stored;
  const length = Math.max(values.length, formats?.length ?? 0, looks?.length ?? 0);
  for (let column = 0; column < length; column += 1) {
    const value = sheet.cells.value(row, column);
    const formula = sheet.cells.formula(row, column);
    const plain = formats?.[column] === undefined && looks?.[column] === undefined;
    if (value === null && formula === undefined && plain) continue;
    const cell = target.getCell(column + 1);
    cell.value = fileValue(value, formula);
    cell.style = styles(sheet.cells.look(row, column), sheet.cells.format(row, column));
  }
}

function writeColumn(sheet: Sheet, file: ExcelJS.Worksheet, column: number): void {
  const target = file.getColumn(column + 1);
  target.width = widthOfPoints(sheet.layout.columnWidth(column));
  target.hidden = sheet.layout.hiddenColumns.has(column);
}

function viewOf(sheet: Sheet): Partial<ExcelJS.WorksheetView> {
  const { rows, columns } = sheet.layout.frozen;
  const showGridLines = sheet.layout.gridlines;
  if (rows === 0 && columns === 0) return { state: 'normal', showGridLines };
  return {
    state: 'frozen',
    xSplit: columns,
    ySplit: rows,
    topLeftCell: toAddress(rows, columns),
    showGridLines,
  };
}

/** Threaded comments are written as notes: the library knows no others. */
function writeAnnotations(sheet: Sheet, file: ExcelJS.Worksheet): void {
  const validations = (file as unknown as { dataValidations: FileValidations }).dataValidations;
  writeValidations(validations, sheet.annotations.validations);
  for (const { row, column, content } of sheet.annotations.notes) {
    file.getCell(row + 1, column + 1).note = content;
  }
  for (const comment of sheet.annotations.comments) {
    const lines = [comment, ...comment.replies].map((each) => `${each.author}：${each.content}`);
    file.getCell(comment.row + 1, comment.column + 1).note = lines.join('\n');
  }
}
