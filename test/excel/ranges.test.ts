import { describe, expect, it } from 'vitest';
import { openExcel } from './openExcel';

describe('ranges through the real client library', () => {
  it('reads the used range of a sheet in one round trip', async () => {
    const { Excel, counters } = openExcel({
      sheets: [
        {
          name: '户表',
          rows: [
            ['姓名', '人数'],
            ['甲', 3],
          ],
        },
      ],
    });
    const [values, address] = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('户表')
        .getUsedRange()
        .load('values,address');
      await context.sync();
      return [range.values, range.address];
    });
    expect(values).toEqual([
      ['姓名', '人数'],
      ['甲', 3],
    ]);
    expect(address).toBe('户表!A1:B2');
    expect(counters.syncs).toBe(1);
  });

  it('writes and reads back after a sync with the same range', async () => {
    const { Excel, model } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C2');
      range.values = [['甲', '512229196807209025']];
      await context.sync();
      range.load('values,text,numberFormat');
      await context.sync();
      expect(range.values).toEqual([['甲', 512229196807209000]]);
      expect(range.text).toEqual([['甲', '5.12229E+17']]);
    });
    expect(model.activeSheet.cells.value(1, 1)).toBe('甲');
  });

  it('tells a missing sheet apart from one that is there', async () => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('没有');
      const there = context.workbook.worksheets.getItemOrNullObject('Sheet1');
      await context.sync();
      expect([missing.isNullObject, there.isNullObject]).toEqual([true, false]);
    });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('没有').load('name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
