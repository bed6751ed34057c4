import { describe, expect, it } from 'vitest';
import { openExcel } from './openExcel';
import type { OpenExcel } from './openExcel';

async function write(
  { Excel }: OpenExcel,
  value: string,
  options: Excel.RunOptions = {},
): Promise<void> {
  await Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[value]];
    sheet.getRange('A2').values = [[value]];
    await context.sync();
  });
}

const corner = ({ model }: OpenExcel): unknown => model.activeSheet.cells.value(0, 0);

describe('faults', () => {
  it('lets a chosen request fail with a chosen error', async () => {
    const excel = openExcel();
    excel.faults.failSync(1, { code: 'GeneralException' });
    await expect(write(excel, '甲')).rejects.toMatchObject({ code: 'GeneralException' });
    expect(corner(excel)).toBeNull();
    await write(excel, '乙');
    expect(corner(excel)).toBe('乙');
  });

  it('can fail in the middle of a batch, with the first half written', async () => {
    const excel = openExcel();
    const { cells } = excel.model.activeSheet;
    excel.faults.failSync(1, { code: 'GeneralException', afterActions: 8 });
    await expect(write(excel, '甲')).rejects.toThrow();
    expect([cells.value(0, 0), cells.value(1, 0)]).toEqual(['甲', null]);
  });

  it('fails while somebody types into a cell, or waits where that was asked for', async () => {
    const excel = openExcel();
    excel.faults.cellEditMode = true;
    await expect(write(excel, '甲')).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    const waiting = write(excel, '乙', { delayForCellEdit: true });
    setTimeout(() => {
      excel.faults.cellEditMode = false;
    }, 30);
    await waiting;
    expect(corner(excel)).toBe('乙');
  });

  it('refuses to change a protected sheet, but for unlocked cells', async () => {
    const excel = openExcel();
    const sheet = excel.model.activeSheet;
    sheet.cells.setLook({ top: 0, left: 0, bottom: 1, right: 0 }, { locked: false });
    sheet.protect({ options: {} });
    await write(excel, '甲');
    await expect(
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3').values = [[1], [2], [3]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(corner(excel)).toBe('甲');
  });

  it('refuses to change a read-only workbook', async () => {
    const excel = openExcel({ readOnly: true });
    await expect(write(excel, '甲')).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(corner(excel)).toBeNull();
  });

  it('lets a co-author edit between two requests', async () => {
    const excel = openExcel();
    excel.faults.beforeSync(2, (model) => {
      model.edit('coauthor', () => {
        model.activeSheet.cells.write({ top: 0, left: 0, bottom: 0, right: 0 }, [['别人']]);
      });
    });
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([['']]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['别人']]);
    });
  });

  it('refuses one undo step where undo is not supported', async () => {
    const excel = openExcel();
    excel.faults.undoNotSupported = true;
    const grouped = { mergeUndoGroup: true } as Excel.RunOptions;
    await expect(write(excel, '甲', grouped)).rejects.toMatchObject({ code: 'UndoNotSupported' });
    await write(excel, '乙');
    expect(corner(excel)).toBe('乙');
  });

  it('refuses a setting when settings are full', async () => {
    const { Excel, model, faults } = openExcel();
    faults.settingsLimit = 100;
    await expect(
      Excel.run(async (context) => {
        context.workbook.settings.add('anju', 'x'.repeat(200));
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(model.settings.size).toBe(0);
  });

  it('loses a sheet between two requests', async () => {
    const excel = openExcel({ sheets: [{ name: 'S' }, { name: 'T' }] });
    excel.faults.beforeSync(2, (model) => {
      model.removeSheet(model.sheets[0]!);
    });
    await expect(
      excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('S').getRange('A1');
        await context.sync();
        range.values = [[1]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
