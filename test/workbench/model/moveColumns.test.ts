import { expect, it } from 'vitest';
import { deleteColumns, insertColumns } from '../../../workbench/model/moveColumns';
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
