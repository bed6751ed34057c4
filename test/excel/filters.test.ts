import { expect, it } from 'vitest';
import { openExcel } from './openExcel';

it('puts a filter on an area, and refuses to filter by criteria', async () => {
  const { Excel, model } = openExcel({ sheets: [{ name: 'S', rows: [['等级'], ['C']] }] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    sheet.autoFilter.apply(sheet.getRange('A1:A2'));
    await context.sync();
  });
  expect(model.activeSheet.layout.filter?.area).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
  const byValue = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    sheet.autoFilter.apply(sheet.getRange('A1:A2'), 0, { filterOn: 'Values', values: ['C'] });
    await context.sync();
  });
  await expect(byValue).rejects.toMatchObject({ code: 'NotImplemented' });
});
