import { afterEach, describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import type { PlannedRow } from '../../../src/domain/writePlan';
import { planOf, sheetOf } from '../sheets';
import { openOffice, type Opened } from './openOffice';

const ROWS = 100_000;
const LIMIT = 4_000_000;
const DAY = 44_562;

/** Twenty Chinese columns as household sheets have them; two of them hold days. */
const household = (row: number): (string | number)[] => [
  ...[row, '高燕镇', '红军村', `${(row % 9) + 1}组`, `测试户${row}`, '51092219680720901X', 4],
  ...['13900000000', '自有农村住房', '砖木结构', '红军村一组十二号', 'C级', DAY + (row % 900)],
  ...['自有资金', '否', '一般农户', DAY - (row % 900), '已完成', '无', '现场核实'],
];

let opened: Opened | undefined;
afterEach(() => opened?.close());

describe('what goes over the wire at 100,000 rows of 20 columns', () => {
  it('reads in at most 12 requests of less than 4 MB, as rows become final', async () => {
    opened = openOffice({
      sheets: [{ name: '花名册', rows: Array.from({ length: ROWS }, (_, row) => household(row)) }],
    });
    const { model, workbook, counters } = opened;
    const sheet = model.sheet('花名册')!;
    for (const column of [12, 16]) {
      const area = { top: 0, bottom: ROWS - 1, left: column, right: column };
      sheet.cells.setFormats(area, 'yyyy-mm-dd');
    }
    let next = 0;
    let pieces = 0;
    let last: readonly CellValue[] = [];
    const progress: number[] = [];
    await workbook.readInto(
      {
        begin: () => undefined,
        rows: (_sheet, fromRow, rows) => {
          expect(fromRow).toBe(next);
          next += rows.length;
          pieces++;
          last = rows.at(-1) ?? [];
        },
      },
      (done) => progress.push(done),
    );
    expect(next).toBe(ROWS);
    expect(pieces).toBeGreaterThan(6);
    expect(progress.at(-1)).toBe(ROWS);
    expect(last[12]).toEqual({ kind: 'date', serial: DAY + ((ROWS - 1) % 900) });
    expect(last[0]).toBe(ROWS - 1);
    expect(counters.syncs).toBe(12);
    expect(counters.largestResponse).toBeLessThan(3_700_000);
    expect(counters.largestRequest).toBeLessThan(20_000);
  }, 60_000);

  it('writes a sheet in requests of less than 4 MB without a request a cell', async () => {
    opened = openOffice({ sheets: [{ name: '占位' }] });
    const { workbook, counters, model } = opened;
    const rows: PlannedRow[] = [];
    for (let row = 0; row < 15_000; row++) {
      const cells = household(row).map((value, column) =>
        column === 12 ? ({ kind: 'date', serial: DAY } as const) : value,
      );
      rows.push({ look: row % 7 === 0 ? 'attention' : 'data', cells });
    }
    await workbook.apply(planOf({ kind: 'create-sheet', content: sheetOf('名单', rows) }));
    expect(model.sheet('名单')!.cells.value(14_999, 4)).toBe('测试户14999');
    expect(counters.largestRequest).toBeLessThan(LIMIT);
    expect(counters.largestResponse).toBeLessThan(LIMIT);
    expect(counters.syncs).toBeLessThanOrEqual(14);
    expect(counters.actions).toBeLessThan(10_000);
  }, 60_000);

  it('changes 10,000 scattered cells in few requests', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`户${row}`, row, 'C级']);
    opened = openOffice({ sheets: [{ name: '花名册', rows }] });
    const { workbook, counters, model } = opened;
    const changes = Array.from({ length: 10_000 }, (_, index) => ({
      ...{ row: index * 2, column: 2, before: 'C级', after: 'D级' },
      format: 'text' as const,
    }));
    await workbook.apply(planOf({ kind: 'change-cells', sheet: '花名册', changes }));
    expect(model.sheet('花名册')!.cells.value(19_998, 2)).toBe('D级');
    expect(model.sheet('花名册')!.cells.value(19_999, 2)).toBe('C级');
    expect(counters.bytesIn).toBeLessThan(2_500_000);
    expect(counters.syncs).toBeLessThanOrEqual(12);
  }, 60_000);

  it('marks 10,000 scattered cells in less than half a megabyte', async () => {
    const bytesOf = async (look: PlannedRow['look']): Promise<number> => {
      opened = openOffice({ sheets: [{ name: '占位' }] });
      const rows = Array.from({ length: 20_000 }, (_, row): PlannedRow => {
        return { look: row % 2 === 0 ? look : 'data', cells: ['C级'] };
      });
      await opened.workbook.apply(planOf({ kind: 'create-sheet', content: sheetOf('名单', rows) }));
      const { cells } = opened.model.sheet('名单')!;
      expect([cells.look(19_998, 0).fill, cells.look(19_999, 0).fill]).toEqual([
        look === 'attention' ? '#FFF2CC' : undefined,
        undefined,
      ]);
      return opened.counters.bytesIn;
    };
    const marking = (await bytesOf('attention')) - (await bytesOf('data'));
    expect(marking).toBeGreaterThan(0);
    expect(marking).toBeLessThan(500_000);
  }, 60_000);

  it('packs many small sheets into one chunk, and asks nothing twice', async () => {
    const sheets = Array.from({ length: 40 }, (_, index) => ({
      name: `${index + 1}村`,
      rows: [['户编号', '姓名'], ...Array.from({ length: 30 }, (_, row) => [row, `户${row}`])],
    }));
    opened = openOffice({
      sheets: [...sheets, { name: '空表' }, { name: '单格', rows: [['甲']] }],
    });
    const tables = await opened.workbook.readSheets();
    expect(tables).toHaveLength(42);
    expect(tables[39]?.rows[30]).toEqual([29, '户29']);
    expect(tables[40]?.rows).toEqual([]);
    expect(opened.counters.syncs).toBe(3);
  });
});
