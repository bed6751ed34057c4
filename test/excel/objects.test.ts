import { describe, expect, it } from 'vitest';
import { openExcel } from './openExcel';

const PEOPLE = [
  ['标题', null, null],
  ['姓名', '人数', '合计'],
  ['甲', 3, 5],
  ['乙', 2, 5],
];

describe('objects of a sheet', () => {
  it('keeps tracked ranges over syncs and lets go of them at the end of the run', async () => {
    const { Excel, host, counters } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      await context.sync();
      range.getCell(1, 1).values = [[1]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['', ''],
        ['', 1],
      ]);
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.state.referenceCount).toBe(0);
    expect(counters.syncs).toBe(3);
    expect(counters.requests).toHaveLength(4);
  });

  it('gathers formulas, constants, blanks and visible cells', async () => {
    const { Excel, model } = openExcel({ sheets: [{ name: 'S', rows: PEOPLE }] });
    model.activeSheet.cells.loadFormula(2, 2, '=SUM(B3:B4)', 5);
    model.activeSheet.cells.loadFormula(3, 2, '=SUM(B3:B4)', 5);
    model.activeSheet.layout.setRowsHidden({ top: 2, left: 0, bottom: 2, right: 0 }, true);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:C4');
      const formulas = range.getSpecialCells('Formulas').load('address');
      const numbers = range.getSpecialCells('Constants', 'Numbers').load('address');
      const visible = range.getSpecialCells('Visible').load('address,areaCount,cellCount');
      const none = range.getSpecialCellsOrNullObject('DataValidations');
      await context.sync();
      expect(formulas.address).toBe('S!C3:C4');
      expect(numbers.address).toBe('S!B3:B4');
      expect(visible.address).toBe('S!A1:C2,S!A4:C4');
      expect([visible.areaCount, visible.cellCount]).toEqual([2, 9]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('merges with the first value kept, and finds merged areas', async () => {
    const { Excel, model } = openExcel({ sheets: [{ name: 'S', rows: [['a', 'b', 'c']] }] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('A1:C1').merge();
      const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('A2:Z9').getMergedAreasOrNullObject();
      await context.sync();
      expect(merged.address).toBe('S!A1:C1');
      expect(none.isNullObject).toBe(true);
    });
    expect(model.activeSheet.cells.value(0, 1)).toBeNull();
  });

  it('hides rows and tells of them row by row', async () => {
    const { Excel } = openExcel({ sheets: [{ name: 'S', rows: PEOPLE }] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('2:3').rowHidden = true;
      const range = sheet.getRange('A1:A4').load('rowHidden');
      const rows = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      expect(range.rowHidden).toBeNull();
      expect(rows.value).toEqual([
        { rowIndex: 0, rowHidden: false },
        { rowIndex: 1, rowHidden: true },
        { rowIndex: 2, rowHidden: true },
        { rowIndex: 3, rowHidden: false },
      ]);
    });
  });

  it('reads and sets looks of single cells in one call each', async () => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.setCellProperties([
        [
          { format: { fill: { color: '#ffeb9c' }, font: { strikethrough: true } } },
          { format: { font: { bold: true } } },
        ],
      ]);
      const looks = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true, strikethrough: true } },
      });
      range.load('format/fill/color,format/font/bold');
      await context.sync();
      expect(looks.value).toEqual([
        [
          {
            address: 'Sheet1!A1',
            format: { fill: { color: '#FFEB9C' }, font: { bold: false, strikethrough: true } },
          },
          {
            address: 'Sheet1!B1',
            format: { fill: { color: '#FFFFFF' }, font: { bold: true, strikethrough: false } },
          },
        ],
      ]);
      expect([range.format.fill.color, range.format.font.bold]).toEqual([null, null]);
    });
  });

  it('marks many areas at once', async () => {
    const { Excel, model } = openExcel();
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('Sheet1').getRanges('A1:B2,D4, F6:F6');
      areas.format.fill.color = 'yellow';
      areas.load('address,areaCount,cellCount,areas/items/address');
      await context.sync();
      expect(areas.address).toBe('Sheet1!A1:B2,Sheet1!D4,Sheet1!F6');
      expect([areas.areaCount, areas.cellCount]).toEqual([3, 6]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual([
        'Sheet1!A1:B2',
        'Sheet1!D4',
        'Sheet1!F6',
      ]);
    });
    const { cells } = model.activeSheet;
    expect([cells.look(1, 1).fill, cells.look(3, 3).fill, cells.look(3, 4).fill]).toEqual([
      '#FFFF00',
      '#FFFF00',
      undefined,
    ]);
  });

  it('gives a whole column a format that later cells have too', async () => {
    const { Excel } = openExcel({ sheets: [{ name: 'S', rows: [[1], [2]] }] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('A:A').numberFormat = '@' as unknown as string[][];
      sheet.getRange('A9').values = [['0012']];
      const cell = sheet.getRange('A9').load('values,numberFormat');
      const column = sheet.getRange('A:A').load('values,address');
      await context.sync();
      expect([cell.values, cell.numberFormat]).toEqual([[['0012']], [['@']]]);
      expect([column.values, column.address]).toEqual([null, 'S!A:A']);
    });
  });

  it('inserts and deletes whole rows with what lies on them', async () => {
    const { Excel, model } = openExcel({ sheets: [{ name: 'S', rows: PEOPLE }] });
    model.activeSheet.layout.merge({ top: 2, left: 0, bottom: 3, right: 0 });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('1:1').delete('Up');
      const used = sheet.getUsedRange().load('address,values');
      await context.sync();
      expect(used.address).toBe('S!A3:C5');
      expect(used.values[0]).toEqual(['姓名', '人数', '合计']);
    });
    expect(model.activeSheet.layout.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 0 }]);
  });

  it('makes, hides, orders, protects and deletes sheets', async () => {
    const { Excel, model } = openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('核查结果');
      sheet.position = 0;
      sheet.visibility = 'VeryHidden';
      sheet.tabColor = '#ff0000';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
      sheet.protection.protect({ allowFormatCells: true });
      sheet.load('id,name,visibility,position,tabColor,protection/protected');
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['核查结果', 'Sheet1']);
      expect(sheet.toJSON()).toMatchObject({ visibility: 'VeryHidden', tabColor: '#FF0000' });
      expect(sheet.protection.protected).toBe(true);
    });
    expect(model.sheet('核查结果')?.layout.frozen).toEqual({ rows: 2, columns: 2 });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.add('核查结果');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('keeps settings, names, lists, comments, filters, breaks and conditional formats', async () => {
    const { Excel, model } = openExcel({ sheets: [{ name: 'S', rows: PEOPLE }] });
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('S');
      workbook.settings.add('anju.profile', { version: 1 });
      workbook.names.add('户表', sheet.getRange('A2:C4'));
      sheet.getRange('B3:B9').dataValidation.rule = {
        list: { inCellDropDown: true, source: '是,否' },
      };
      workbook.comments.add('S!A3', '看这里');
      sheet.autoFilter.apply(sheet.getRange('A2:C4'));
      sheet.horizontalPageBreaks.add('A4');
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      const format = sheet.getRange('A3:A4').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$B3>2';
      format.custom.format.fill.color = 'red';
      sheet.getRange('A2:C2').format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A:A').format.columnWidth = 90;
      await context.sync();

      const setting = workbook.settings.getItemOrNullObject('anju.profile').load('value');
      const named = workbook.names.getItem('户表').getRange().load('address');
      const rule = sheet.getRange('B3:B9').dataValidation.load('rule,type');
      const comments = sheet.comments.load('items/content');
      const filter = sheet.autoFilter.load('enabled');
      await context.sync();
      expect(setting.value).toEqual({ version: 1 });
      expect(named.address).toBe('S!A2:C4');
      expect([rule.type, rule.rule]).toEqual([
        'List',
        { list: { inCellDropDown: true, source: '是,否' } },
      ]);
      expect(comments.items.map(({ content }) => content)).toEqual(['看这里']);
      expect(filter.enabled).toBe(true);
      setting.delete();
      await context.sync();
    });
    const sheet = model.activeSheet;
    expect(model.settings.size).toBe(0);
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      rowBreaks: [3],
      titleRows: { top: 0, bottom: 1 },
    });
    expect(sheet.annotations.conditionalFormats).toMatchObject([
      { type: 'Custom', rule: { formula: '=$B3>2' }, format: { fillColor: '#FF0000' } },
    ]);
    expect(sheet.cells.look(1, 2).borders?.EdgeBottom?.style).toBe('Continuous');
    expect(sheet.layout.columnWidth(0)).toBe(90);
  });

  it('says which member is missing instead of guessing', async () => {
    const { Excel } = openExcel();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').removeDuplicates([0], false);
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: 'NotImplemented',
      debugInfo: { errorLocation: 'Range.removeDuplicates' },
    });
  });
});
