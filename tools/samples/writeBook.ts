import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import ExcelJS from 'exceljs';
import { encode } from 'iconv-lite';
import type { CellValue } from '../../src/domain/cell';
import { rowStyles } from './looks';
import type { Sample, SampleBook, SampleCell, SampleRow, SampleSheet } from './sampleBook';

/** Days between day 0 of the 1900 system and day 0 of the 1904 system. */
const DAYS_TO_1904 = 1462;
/** Number of the paper format; exceljs knows it but does not name it. */
const A3 = 8;
/** The samples carry the day of the notice, so that every run writes the same bytes. */
const DAY_OF_NOTICE = new Date(Date.UTC(2024, 8, 10));

/** The bytes of a sample file. */
export async function sampleBytes(sample: Sample): Promise<Uint8Array> {
  if ('kind' in sample.content) return encode(sample.content.text, 'gbk');
  return withFixedDates(await workbookBytes(sample.content));
}

async function workbookBytes(book: SampleBook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '安居台账示例';
  workbook.lastModifiedBy = '安居台账示例';
  workbook.created = DAY_OF_NOTICE;
  workbook.modified = DAY_OF_NOTICE;
  workbook.properties.date1904 = book.date1904 === true;
  for (const sheet of book.sheets) addSheet(workbook, sheet, book.date1904 === true);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, sheet: SampleSheet, date1904: boolean): void {
  const written = workbook.addWorksheet(sheet.name, {
    pageSetup: { orientation: 'landscape', fitToPage: true },
    views: sheet.frozenRows > 0 ? [{ state: 'frozen', ySplit: sheet.frozenRows }] : [],
  });
  Object.assign(written.pageSetup, { paperSize: A3, fitToHeight: 0 });
  if (sheet.frozenRows > 0) written.pageSetup.printTitlesRow = `1:${sheet.frozenRows}`;
  sheet.widths.forEach((width, column) => (written.getColumn(column + 1).width = width));
  sheet.rows.forEach((row, index) => {
    fillRow(written.getRow(index + 1), row, sheet.widths.length, date1904);
  });
  for (const { top, left, bottom, right } of sheet.merges) {
    written.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
}

function fillRow(target: ExcelJS.Row, row: SampleRow, width: number, date1904: boolean): void {
  const style = rowStyles[row.look];
  if (style.height !== undefined) target.height = style.height;
  if (row.hidden) target.hidden = true;
  for (let column = 0; column < (style.border ? width : row.cells.length); column++) {
    const value = row.cells[column] ?? null;
    const cell = target.getCell(column + 1);
    fillCell(cell, value, date1904);
    cell.font = { ...style.font, strike: row.struck === true };
    cell.alignment = style.alignment;
    if (style.border) cell.border = style.border;
    if (style.fill) cell.fill = style.fill;
    const comment = row.comments?.[column];
    if (comment !== undefined) cell.note = comment;
  }
}

function fillCell(cell: ExcelJS.Cell, value: SampleCell, date1904: boolean): void {
  if (typeof value === 'string') cell.numFmt = '@';
  if (isDate(value)) cell.numFmt = 'yyyy-mm-dd';
  cell.value = excelValue(value, date1904);
}

function isDate(value: SampleCell): boolean {
  return typeof value === 'object' && value !== null && value.kind === 'date';
}

function excelValue(value: SampleCell, date1904: boolean): ExcelJS.CellValue {
  if (value === null || typeof value !== 'object') return value;
  if (value.kind !== 'formula') return plainValue(value, date1904);
  const result = plainValue(value.result, date1904);
  return { formula: value.formula, result, date1904 } as ExcelJS.CellFormulaValue;
}

function plainValue(
  value: CellValue,
  date1904: boolean,
): null | string | number | boolean | ExcelJS.CellErrorValue {
  if (value === null || typeof value !== 'object') return value;
  if (value.kind === 'date') return value.serial - (date1904 ? DAYS_TO_1904 : 0);
  if (value.kind === 'error') return { error: value.code } as ExcelJS.CellErrorValue;
  return Number(value.text);
}

/** exceljs stamps every part with the time of writing; the samples must not change from run to run. */
async function withFixedDates(bytes: Uint8Array): Promise<Uint8Array> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    extendedTimestamp: false,
    lastModDate: DAY_OF_NOTICE,
  });
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const part = await entry.getData(new Uint8ArrayWriter());
    await writer.add(entry.filename, new Uint8ArrayReader(part));
  }
  return writer.close();
}
