import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { readPage } from '../../../workbench/files/pages';
import { lookReader } from '../../../workbench/files/readCells';
import { readSheet } from '../../../workbench/files/readSheet';
import { PLAIN_PAGE } from '../../../workbench/model/pageSetup';
import { WorkbookModel } from '../../../workbench/model/workbookModel';

function read(fill: (file: ExcelJS.Worksheet) => void) {
  const file = new ExcelJS.Workbook().addWorksheet('户');
  fill(file);
  const sheet = new WorkbookModel().addSheet('户');
  return { sheet, mixesFonts: readSheet(file, sheet, lookReader()) };
}

it('keeps the borders and the height of rows in which nothing stands yet', () => {
  const { sheet } = read((file) => {
    file.getCell('A1').value = '姓名';
    file.getCell('B3').border = { bottom: { style: 'thin' } };
    file.getRow(3).height = 40;
  });
  expect(sheet.cells.look(2, 1).borders?.EdgeBottom?.style).toBe('Continuous');
  expect(sheet.cells.store.look(1, 1)).toBeUndefined();
  expect(sheet.layout.rowHeight(2)).toBe(40);
});

it('finds notes and text in several fonts', () => {
  const { sheet, mixesFonts } = read((file) => {
    file.getCell('B2').value = { richText: [{ text: '危' }, { text: '房', font: { bold: true } }] };
    file.getCell('B2').note = '查';
  });
  expect(sheet.cells.value(1, 1)).toBe('危房');
  expect(sheet.annotations.notes).toEqual([{ row: 1, column: 1, content: '查', author: '' }]);
  expect(mixesFonts).toBe(true);
  expect(read((file) => (file.getCell('A1').value = '危房')).mixesFonts).toBe(false);
});

it('takes a sheet without margins, which files of other programmes have', () => {
  expect(readPage({ margins: null as never }).margins).toEqual(PLAIN_PAGE.margins);
});
