import { expect, test } from 'vitest';
import { newWorkbook, openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { partsAround, worksheet, zipOf } from './packages';
import { richPackage } from './richPackage';

const plain = partsAround(worksheet('<row><c><v>1</v></c></row>'));
const csv = new TextEncoder().encode('姓名,村\n张三,红军村\n');

test.each([
  ['a workbook without macros', '花名册.xlsx', zipOf(plain), '.xlsx'],
  ['one without macros that is called .xlsm', '花名册.xlsm', zipOf(plain), '.xlsx'],
  ['a macro workbook', '花名册.xlsm', zipOf(richPackage), '.xlsm'],
  ['a macro workbook that is called .xlsx', '花名册.xlsx', zipOf(richPackage), '.xlsm'],
  ['a text file, whose result goes to a new workbook', '花名册.csv', csv, '.xlsx'],
])('%s must be saved as what it is', async (_, name, content, extension) => {
  expect(await openWorkbook(name, await content)).toHaveProperty('extension', extension);
});

test('a new workbook is saved without macros', () => {
  expect(newWorkbook('台账.xlsx').extension).toBe('.xlsx');
});
