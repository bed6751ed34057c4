import type { CellArea } from '../../../domain/rawTable';
import { rangeOf } from '../areaText';
import { rowsBytes } from '../payload';
import type { Entry } from './entries';
import type { Work } from './works';

/** office.js sends large arrays in parts of 1500 cells, each with some wrapping. */
const WRAPPING = 1.06;
const RANGE_BYTES = 700;

type Put = (range: Excel.Range, grid: Entry[][]) => void;

const putEntries: Put = (range, grid) => {
  range.values = grid;
};
const putFormats: Put = (range, grid) => {
  range.numberFormat = grid;
};

/** Enters values; null leaves a cell as it is. */
export function entriesWork(sheet: string, area: CellArea, grid: Entry[][], rows = 0): Work {
  return gridWork(sheet, area, grid, putEntries, rows);
}

/** Sets number formats; null leaves a cell's as it is. */
export function formatsWork(sheet: string, area: CellArea, grid: (string | null)[][]): Work {
  return gridWork(sheet, area, grid, putFormats, 0);
}

function gridWork(sheet: string, area: CellArea, grid: Entry[][], put: Put, rows: number): Work {
  return {
    bytes: RANGE_BYTES + Math.ceil(rowsBytes(grid) * WRAPPING),
    rows,
    send: (context) => {
      put(rangeOf(context.workbook.worksheets.getItem(sheet), area), grid);
    },
    halves: () => {
      if (grid.length < 2) return [];
      const middle = Math.ceil(grid.length / 2);
      const first = { ...area, bottom: area.top + middle - 1 };
      const second = { ...area, top: area.top + middle };
      return [
        gridWork(sheet, first, grid.slice(0, middle), put, 0),
        gridWork(sheet, second, grid.slice(middle), put, 0),
      ];
    },
  };
}

/** The smallest part of a grid that holds all its entries; undefined when there is none. */
export function trimGrid<Value>(
  area: CellArea,
  grid: (Value | null)[][],
): { area: CellArea; grid: (Value | null)[][] } | undefined {
  const used = grid.map((row) => row.some((value) => value !== null));
  const first = used.indexOf(true);
  if (first < 0) return undefined;
  const last = used.lastIndexOf(true);
  const top = area.top + first;
  return {
    area: { ...area, top, bottom: area.top + last },
    grid: grid.slice(first, last + 1),
  };
}
