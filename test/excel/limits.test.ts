import { describe, expect, it } from 'vitest';
import { openExcel } from './openExcel';
import type { OpenExcel } from './openExcel';

const rows = (count: number, columns = 20): string[][] =>
  Array.from({ length: count }, (_, i) =>
    Array.from({ length: columns }, (_cell, j) => `第${i}户${j}`),
  );

async function write({ Excel }: OpenExcel, values: string[][]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]!.length);
    range.values = values;
    await context.sync();
  });
}

describe('limits of a request', () => {
  it('puts together a large write that the library splits', async () => {
    const excel = openExcel();
    const values = rows(1000);
    await write(excel, values);
    const { cells } = excel.model.activeSheet;
    expect(excel.counters.syncs).toBe(1);
    expect(excel.counters.requests[0]!.actions).toBeGreaterThan(50);
    expect([cells.value(0, 0), cells.value(999, 19)]).toEqual([values[0]![0], values[999]![19]]);
    expect(cells.used(true)).toEqual({ top: 0, left: 0, bottom: 999, right: 19 });
  });

  it('counts bytes of UTF-8 as the wire carries them', async () => {
    const excel = openExcel();
    await write(excel, [['房']]);
    const { Excel, counters } = openExcel();
    await write({ ...excel, Excel }, [['f']]);
    expect(excel.counters.requests[0]!.bytesIn - counters.requests[0]!.bytesIn).toBe(2);
  });

  it('turns a request away that is one byte too large, with nothing written', async () => {
    const excel = openExcel();
    await write(excel, [['甲']]);
    const size = excel.counters.requests[0]!.bytesIn;
    const tight = openExcel();
    tight.faults.requestLimit = size;
    await write(tight, [['乙']]);
    tight.faults.requestLimit = size - 1;
    await expect(write(tight, [['丙']])).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    expect(tight.model.activeSheet.cells.value(0, 0)).toBe('乙');
  });

  it('turns a response away that is too large', async () => {
    const { Excel, faults } = openExcel({ sheets: [{ name: 'S', rows: rows(100) }] });
    faults.responseLimit = 10_000;
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('S').getUsedRange().load('values');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('answers null for more cells than one read may have', async () => {
    const { Excel, faults } = openExcel({ sheets: [{ name: 'S', rows: rows(10, 10) }] });
    const read = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('S').getUsedRange().load('values');
        await context.sync();
        return range.values;
      });
    faults.cellsPerRead = 100;
    expect(await read()).toHaveLength(10);
    faults.cellsPerRead = 99;
    expect(await read()).toBeNull();
  });

  it('hands out 100,000 rows in chunks, a round trip each', async () => {
    const excel = openExcel({ sheets: [{ name: 'S', rows: rows(100_000) }] });
    excel.faults.responseLimit = 16 * 1024 * 1024;
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      for (let top = 0; top < 100_000; top += 14_000) {
        const count = Math.min(14_000, 100_000 - top);
        const range = sheet.getRangeByIndexes(top, 0, count, 20).load('values');
        await context.sync();
        expect(range.values).toHaveLength(count);
        range.untrack();
      }
    });
    expect(excel.counters.syncs).toBe(8);
  });
});
