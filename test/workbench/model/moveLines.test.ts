import { expect, it } from 'vitest';
import type { CellArea } from '../../../workbench/model/area';
import { parseArea } from '../../../workbench/model/areaAddress';
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbench/model/limits';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
} from '../../../workbench/model/moveLines';
import { ModelRefusal } from '../../../workbench/model/refusal';
import type { Sheet } from '../../../workbench/model/sheet';
import { WorkbookModel } from '../../../workbench/model/workbookModel';

function sheetWithThree(): Sheet {
  const sheet = new WorkbookModel().addSheet('户');
  sheet.cells.load(0, 0, [['甲', '乙', '丙']]);
  sheet.cells.loadFormula(1, 2, '=A1', '甲');
  sheet.layout.setColumnWidth(1, 1, 99);
  sheet.layout.merge({ top: 3, left: 1, bottom: 3, right: 2 });
  sheet.layout.setFilter({ area: { top: 0, left: 0, bottom: 3, right: 2 }, criteria: new Map() });
  sheet.annotations.setNotes([{ row: 0, column: 2, content: '查', author: '' }]);
  return sheet;
}

const firstRow = (sheet: Sheet): readonly unknown[] =>
  [0, 1, 2, 3, 4].map((column) => sheet.cells.value(0, column));

it('moves what lies at the right of inserted columns', () => {
  const sheet = sheetWithThree();
  insertColumns(sheet, 1, 2);
  expect(firstRow(sheet)).toEqual(['甲', null, null, '乙', '丙']);
  expect(sheet.cells.formula(1, 4)).toBe('=A1');
  expect(sheet.layout.columnWidth(3)).toBe(99);
  expect(sheet.layout.columnWidth(1)).not.toBe(99);
  expect(sheet.layout.merges).toEqual([{ top: 3, left: 3, bottom: 3, right: 4 }]);
  expect(sheet.layout.filter?.area.right).toBe(4);
  expect(sheet.annotations.notes[0]?.column).toBe(4);
});

it('loses deleted columns and pulls the others in', () => {
  const sheet = sheetWithThree();
  deleteColumns(sheet, 1, 1);
  expect(firstRow(sheet)).toEqual(['甲', '丙', null, null, null]);
  expect(sheet.cells.formula(1, 1)).toBe('=A1');
  expect(sheet.layout.merges).toEqual([]);
  expect(sheet.annotations.notes[0]?.column).toBe(1);
});

it('leaves a protected sheet as it is', () => {
  const sheet = sheetWithThree();
  sheet.protect({ options: {} });
  expect(() => {
    insertColumns(sheet, 1, 1);
  }).toThrow(ModelRefusal);
  expect(firstRow(sheet)).toEqual(['甲', '乙', '丙', null, null]);
});

const area = (address: string): CellArea => parseArea(address)!;
const turned = ({ top, left, bottom, right }: CellArea): CellArea => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

/** Where a merge of three columns goes when lines are inserted or deleted at an index; the same holds for rows, turned. */
it.each<[string, number, number, string | undefined]>([
  ['inserted before', 1, 2, 'D1:F1'],
  ['inserted at its first', 1, 1, 'C1:E1'],
  ['inserted within', 2, 1, 'B1:E1'],
  ['inserted at its last', 3, 1, 'B1:E1'],
  ['inserted behind', 4, 1, 'B1:D1'],
  ['deleted before', 0, -1, 'A1:C1'],
  ['deleted before and within', 0, -2, 'A1:B1'],
  ['deleted within', 2, -1, 'B1:C1'],
  ['deleted within and behind', 2, -5, undefined],
  ['deleted behind', 4, -1, 'B1:D1'],
  ['deleted as a whole', 1, -3, undefined],
])('moves merged cells with lines %s', (_, at, by, after) => {
  const across = new WorkbookModel().addSheet('户');
  across.layout.merge(area('B1:D1'));
  const down = new WorkbookModel().addSheet('户');
  down.layout.merge(turned(area('B1:D1')));
  if (by > 0) {
    insertColumns(across, at, by);
    insertRows(down, at, by);
  } else {
    deleteColumns(across, at, -by);
    deleteRows(down, at, -by);
  }
  const expected = after === undefined ? [] : [area(after)];
  expect(across.layout.merges).toEqual(expected);
  expect(down.layout.merges).toEqual(expected.map(turned));
});

it('keeps whole columns and rows inside the sheet', () => {
  const sheet = new WorkbookModel().addSheet('户');
  const rule = { rule: {}, ignoreBlanks: true, prompt: {}, errorAlert: {} };
  sheet.annotations.validate(area('B:B'), rule);
  insertRows(sheet, 3, 2);
  expect(sheet.annotations.validations[0]?.area.bottom).toBe(MAX_ROWS - 1);
  sheet.annotations.setValidations([{ ...rule, area: area('2:2') }]);
  insertColumns(sheet, 3, 2);
  expect(sheet.annotations.validations[0]?.area.right).toBe(MAX_COLUMNS - 1);
});
