import { expect, it } from 'vitest';
import { panesOf } from '../../../workbench/grid/chartPanes';

const HEADER = { x: 40, y: 20 };
const CELL = { x: 70, y: 25 };
const SIZE = { clientWidth: 812, clientHeight: 412 };
const SCROLL = { x: 300, y: 100 };

const startOf = (row: number, column: number) => ({
  x: HEADER.x + column * CELL.x,
  y: HEADER.y + row * CELL.y,
});

const panes = (rows: number, columns: number) =>
  panesOf({ startOf, scroll: SCROLL }, SIZE, { rows, columns });

it('is one pane beside the headers and the scroll bars when nothing is frozen', () => {
  expect(panes(0, 0)).toEqual([
    { box: { left: 40, top: 20, width: 760, height: 380 }, scroll: SCROLL },
  ]);
});

it('is four panes when rows and columns are frozen, of which each scrolls where it is not frozen', () => {
  expect(panes(2, 1)).toEqual([
    { box: { left: 110, top: 70, width: 690, height: 330 }, scroll: SCROLL },
    { box: { left: 40, top: 70, width: 70, height: 330 }, scroll: { x: 0, y: 100 } },
    { box: { left: 110, top: 20, width: 690, height: 50 }, scroll: { x: 300, y: 0 } },
    { box: { left: 40, top: 20, width: 70, height: 50 }, scroll: { x: 0, y: 0 } },
  ]);
});

it('leaves out what the frozen rows leave no room for', () => {
  expect(panes(20, 0)).toEqual([
    { box: { left: 40, top: 20, width: 760, height: 380 }, scroll: { x: 300, y: 0 } },
  ]);
});
