import { expect, it } from 'vitest';
import { parseArea } from '../../../workbench/model/areaAddress';
import type { CellArea } from '../../../workbench/model/area';
import { WorkbookModel } from '../../../workbench/model/workbookModel';

const area = (address: string): CellArea => parseArea(address)!;

/** A1:C1 and C2:C3 are merged: who selects the one and B2 selects both. */
function workbook(): WorkbookModel {
  const model = new WorkbookModel();
  const { layout } = model.addSheet('户');
  layout.merge(area('A1:C1'));
  layout.merge(area('C2:C3'));
  return model;
}

it('starts at A1 with all of its merged cells', () => {
  const { selection } = workbook();
  expect(selection.areas).toEqual([area('A1:C1')]);
  expect(selection.active).toEqual({ row: 0, column: 0 });
});

it.each([
  ['B2', 'B2', 1, 1],
  ['B1', 'A1:C1', 0, 0],
  ['B2:C2', 'B2:C3', 1, 1],
  ['B1:B2', 'A1:C3', 0, 0],
  ['D1:D9', 'D1:D9', 0, 3],
  ['B:B', 'B:B', 0, 1],
  ['2:2', '2:2', 1, 0],
])('selecting %s takes %s', (asked, taken, row, column) => {
  const model = workbook();
  model.select(model.activeSheet, [area(asked)]);
  expect(model.selection.areas).toEqual([area(taken)]);
  expect(model.selection.active).toEqual({ row, column });
});
