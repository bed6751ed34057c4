import { describe, expect, test } from 'vitest';
import type { PlannedRow, SheetContent } from '../../../src/domain/writePlan';
import { newWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { columnsOnFirstPage, pageSetupOf } from '../../../src/domain/printPage';
import { dataRow, planOf, sheetOf } from '../sheets';
import { partsOf } from './packages';

const columns = (...widths: readonly number[]): SheetContent['columns'] =>
  widths.map((width) => ({ width, format: 'text' }));

async function written(content: SheetContent): Promise<{ sheet: string; workbook: string }> {
  const workbook = newWorkbook('试.xlsx');
  await workbook.apply(planOf({ kind: 'create-sheet', content }));
  const parts = await partsOf(await workbook.save());
  const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets).toHaveLength(1);
  return {
    sheet: sheets[0]?.[1].text ?? '',
    workbook: parts.get('xl/workbook.xml')?.text ?? '',
  };
}

describe('paper and pages across', () => {
  const across = (count: number, width: number, printTitleColumns = 0): unknown => {
    const widths = Array.from({ length: count }, () => width);
    return pageSetupOf(sheetOf('表', [], { columns: columns(...widths), printTitleColumns }));
  };
  test.each([
    ['a narrow sheet', across(10, 12), { paperSize: 9, pagesAcross: 1 }],
    ['the widest readable on A4', across(10, 24), { paperSize: 9, pagesAcross: 1 }],
    ['one character too wide for A4', across(10, 25), { paperSize: 8, pagesAcross: 1 }],
    ['the widest readable on one A3', across(10, 35), { paperSize: 8, pagesAcross: 1 }],
    ['one character too wide for one A3', across(10, 36), { paperSize: 8, pagesAcross: 2 }],
    ['45 columns', across(45, 13), { paperSize: 8, pagesAcross: 2 }],
    ['45 columns, 5 of them on every page', across(45, 13, 5), { paperSize: 8, pagesAcross: 2 }],
    ['wide columns on every page', across(20, 25, 4), { paperSize: 8, pagesAcross: 2 }],
    ['more of these than fit', across(20, 30, 5), { paperSize: 8, pagesAcross: 3 }],
  ])('%s', (_, setup, expected) => {
    expect(setup).toEqual(expected);
  });

  test.each([
    ['on one page all columns', 10, 35, 0, 10],
    ['half of the columns', 20, 25, 0, 10],
    ['those on every page and their share of the others', 20, 25, 4, 12],
  ])('the first page: %s', (_, count, width, printTitleColumns, expected) => {
    const widths = Array.from({ length: count }, () => width);
    expect(columnsOnFirstPage({ columns: columns(...widths), printTitleColumns })).toBe(expected);
  });

  test('the pages of a row follow each other', async () => {
    const content = sheetOf('表', [dataRow('甲')], { columns: columns(250, 250) });
    expect((await written(content)).sheet).toContain(
      'fitToWidth="2" fitToHeight="0" pageOrder="overThenDown"/>',
    );
  });

  test.each([
    ['has a filter', {}, true],
    ['of sums has none', { unfiltered: true as const }, false],
  ])('a sheet %s', async (_, details, expected) => {
    const rows: readonly PlannedRow[] = [{ look: 'header', cells: ['村'] }, dataRow('甲村')];
    const content = sheetOf('表', rows, { firstDataRow: 1, ...details });
    expect((await written(content)).sheet.includes('<autoFilter ref="A1:A2"/>')).toBe(expected);
  });

  test('a title is merged over the columns that are told', async () => {
    const content = sheetOf('表', [{ look: 'title', cells: ['名单'] }], {
      columns: columns(10, 10, 10),
      mergedRows: [0],
      mergedColumns: 2,
    });
    expect((await written(content)).sheet).toContain('<mergeCell ref="A1:B1"/>');
  });

  test('stand in the sheet, with as many pages down as there are rows', async () => {
    const content = sheetOf('表', [dataRow('甲')], { columns: columns(250) });
    const { sheet } = await written(content);
    expect(sheet).toContain(
      '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  });
});

test('rows for handwriting are as high as asked for, higher where the text needs it', async () => {
  const content = sheetOf('表', [dataRow('甲'), dataRow('一二三四五六七八九十'.repeat(2))], {
    columns: columns(10),
    leastRowHeight: 40,
  });
  const { sheet } = await written(content);
  const heights = [...sheet.matchAll(/<row r="\d+" ht="(\d+)" customHeight="1"/g)];
  expect(heights.map(([, height]) => Number(height))).toEqual([40, 82]);
});

describe('what is printed on every page', () => {
  test.each([
    ['rows and columns', 4, 5, "'整改台账'!$A:$E,'整改台账'!$1:$4"],
    ['rows alone', 1, 0, "'整改台账'!$1:$1"],
    ['columns alone', 0, 1, "'整改台账'!$A:$A"],
  ])('%s', async (_, firstDataRow, printTitleColumns, formula) => {
    const content = sheetOf('整改台账', [], { firstDataRow, printTitleColumns });
    const { workbook } = await written(content);
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">${formula}<`,
    );
  });

  test('nothing, when nothing is said', async () => {
    expect((await written(sheetOf('表', [dataRow('甲')]))).workbook).not.toContain('Print_Titles');
  });
});

describe('the height of a row', () => {
  const long = '鉴定日期早于2020年，须现场核实';
  const heightOf = async (row: PlannedRow, mergedRows: number[] = []): Promise<string> => {
    const content = sheetOf('表', [row], { columns: columns(16, 16), mergedRows });
    return /<row r="1"([^>]*)>/.exec((await written(content)).sheet)?.[1] ?? '?';
  };
  test.each<[string, PlannedRow, string]>([
    ['one line', dataRow('七个字正好放下'), ' ht="18"'],
    ['one character more', dataRow('八个字就放不下了'), ' ht="34"'],
    ['letters are half as wide', dataRow('abcdefghijklmno'), ' ht="18"'],
    ['the longest cell decides', dataRow('甲', long), ' ht="34"'],
    ['line breaks count', dataRow('一\n二\n\n四'), ' ht="66"'],
    ['a number is not wrapped', dataRow(12345678901234567890), ' ht="18"'],
    ['no row is higher than Excel allows', dataRow('字'.repeat(3000)), ' ht="409"'],
    ['a title', { look: 'title', cells: [long] }, ' ht="30" customHeight="1"'],
    ['a note runs on over empty cells', { look: 'note', cells: [long.repeat(3)] }, ' ht="18"'],
    ['a header of one line', { look: 'header', cells: ['村'] }, ' ht="22"'],
    ['a header of two lines', { look: 'header', cells: [long] }, ' ht="38"'],
  ])('%s', async (_, row, attributes) => {
    expect(await heightOf(row)).toBe(attributes);
  });

  test('a caption is merged over all columns, and Excel never measures merged cells', async () => {
    const caption: PlannedRow = { look: 'caption', cells: [long.repeat(2)] };
    expect(await heightOf(caption, [0])).toBe(' ht="34" customHeight="1"');
    const short: PlannedRow = { look: 'caption', cells: [long] };
    expect(await heightOf(short, [0])).toBe(' ht="18" customHeight="1"');
  });
});
