import { expect, it } from 'vitest';
import { wrappedHeight } from '../../../workbench/grid/wrappedHeight';
import { WorkbookModel } from '../../../workbench/model/workbookModel';

const TEN_CHARACTERS = (): number => 10 * 15 + 4;
const LINE = 20;
const lineHeight = (): number => LINE;

it.each([
  ['short enough for one line', '十个字以内的一句', 0],
  ['two lines of Chinese', '这一句话有十一个字才对呢', 2],
  ['Latin letters are narrower', 'abcdefghijklmnop', 0],
  ['a line break of its own', '甲\n乙', 2],
])('%s', (_name, text, lines) => {
  const sheet = new WorkbookModel().addSheet('户');
  sheet.cells.load(0, 0, [[text]]);
  sheet.cells.setLook({ top: 0, left: 0, bottom: 0, right: 0 }, { wrap: true, fontSize: 11.25 });
  const expected = lines === 0 ? 0 : lines * LINE + 4;
  expect(wrappedHeight(sheet, 0, TEN_CHARACTERS, lineHeight)).toBe(expected);
});

it('does not count merged cells', () => {
  const sheet = new WorkbookModel().addSheet('户');
  const area = { top: 0, left: 0, bottom: 0, right: 1 };
  sheet.cells.load(0, 0, [['甲\n乙']]);
  sheet.cells.setLook(area, { wrap: true });
  sheet.layout.merge(area);
  expect(wrappedHeight(sheet, 0, TEN_CHARACTERS, lineHeight)).toBe(0);
});

it('leaves room for the button of a filter, in its row only', () => {
  const sheet = new WorkbookModel().addSheet('户');
  sheet.cells.load(0, 0, [['十个字刚好占满的一行'], ['十个字刚好占满的一行']]);
  const look = { wrap: true, fontSize: 11.25 };
  sheet.cells.setLook({ top: 0, left: 0, bottom: 1, right: 0 }, look);
  const area = { top: 0, left: 0, bottom: 1, right: 0 };
  sheet.layout.setFilter({ area, criteria: new Map() });
  expect(wrappedHeight(sheet, 0, TEN_CHARACTERS, lineHeight)).toBe(2 * LINE + 4);
  expect(wrappedHeight(sheet, 1, TEN_CHARACTERS, lineHeight)).toBe(0);
});

it('breaks lines between characters: two thirds of one have no room', () => {
  const sheet = new WorkbookModel().addSheet('户');
  sheet.cells.load(0, 0, [['自有农村住房']]);
  sheet.cells.setLook({ top: 0, left: 0, bottom: 0, right: 0 }, { wrap: true, fontSize: 11.25 });
  const characters = (number: number) => () => number * 15 + 4;
  expect(wrappedHeight(sheet, 0, characters(2), lineHeight)).toBe(3 * LINE + 4);
  expect(wrappedHeight(sheet, 0, characters(1.7), lineHeight)).toBe(6 * LINE + 4);
});
