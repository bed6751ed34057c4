import { describe, expect, it } from 'vitest';
import { openExcel } from './openExcel';

const FIRST_DAY_OF_DECEMBER = 43800;

describe('what becomes of written values', () => {
  const cases: readonly (readonly [written: string, value: unknown, format: string])[] = [
    ['12', 12, 'General'],
    ['-1.5', -1.5, 'General'],
    ['1,234', 1234, '#,##0'],
    ['12%', 0.12, '0%'],
    ['512229196807209025', 512229196807209000, 'General'],
    ['999999999999999', 999999999999999, 'General'],
    ['1234567890123456', 1234567890123450, 'General'],
    ['2019-12-01', FIRST_DAY_OF_DECEMBER, 'yyyy/m/d'],
    ['2019/12/1', FIRST_DAY_OF_DECEMBER, 'yyyy/m/d'],
    ['2019年12月', FIRST_DAY_OF_DECEMBER, 'yyyy"年"m"月"'],
    ['2019年12月1日', FIRST_DAY_OF_DECEMBER, 'yyyy"年"m"月"d"日"'],
    ['2019.12.1', '2019.12.1', 'General'],
    ['2019-02-30', '2019-02-30', 'General'],
    ['true', true, 'General'],
    ["'007", '007', 'General'],
    ['007', 7, 'General'],
    ['#N/A', '#N/A', 'General'],
    ['51222919680720902X', '51222919680720902X', 'General'],
    ['。', '。', 'General'],
    ['', '', 'General'],
  ];
  it.each(cases)('%s', async (written, value, format) => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [[written]];
      range.load('values,numberFormat');
      await context.sync();
      expect([range.values[0]?.[0], range.numberFormat[0]?.[0]]).toEqual([value, format]);
    });
  });

  it('keeps everything as typed in a text cell', async () => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1');
      range.numberFormat = [['@', '@', '@', '@']];
      range.values = [['512229196807209025', '=1+1', '2019-12-31', "'x"]];
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['512229196807209025', '=1+1', '2019-12-31', "'x"]]);
      expect(range.valueTypes).toEqual([['String', 'String', 'String', 'String']]);
    });
  });

  it('makes formulas of what begins with an equals sign, and leaves cells alone for null', async () => {
    const { Excel, model } = openExcel({ sheets: [{ name: 'S', rows: [['a', 'b', 'c']] }] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:C1');
      range.values = [['=SUM(1,2)', null, '']];
      range.load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([['=SUM(1,2)', 'b', '']]);
    });
    expect(model.activeSheet.cells.formula(0, 0)).toBe('=SUM(1,2)');
  });

  it('refuses 32,768 characters and takes 32,767', async () => {
    const { Excel } = openExcel();
    const write = (length: number): Promise<unknown> =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        cell.values = [['房'.repeat(length)]];
        await context.sync();
      });
    await expect(write(32_767)).resolves.toBeUndefined();
    await expect(write(32_768)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('takes one value for all cells, and refuses rows that do not fit', async () => {
    const { Excel, model } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = 7 as unknown as unknown[][];
      await context.sync();
    });
    expect(model.activeSheet.cells.value(1, 1)).toBe(7);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
