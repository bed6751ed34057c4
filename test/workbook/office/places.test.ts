import { afterEach, describe, expect, it } from 'vitest';
import type { WritePlan } from '../../../src/domain/writePlan';
import type { SheetChange } from '../../../src/workbook/port';
import { PlanRefused } from '../../../src/workbook/port';
import { LTSC_2021, type RequirementSets } from '../../../workbench/host/requirementSets';
import { eventsDelivered } from '../../excel/openExcel';
import { dataRow, planOf, sheetOf } from '../sheets';
import { openOffice, stateOf, type Opened } from './openOffice';

let opened: Opened | undefined;
afterEach(() => opened?.close());

const open = (): Opened =>
  (opened = openOffice({
    sheets: [
      { name: '花名册', rows: [['姓名'], ['张三']] },
      { name: '隐藏', visibility: 'hidden' },
    ],
  }));

describe('places', () => {
  it('shows a cell, a row, a sheet, and tells what is selected', async () => {
    const { workbook, model } = open();
    model.edit('person', () => model.addSheet('别处'));
    await workbook.reveal({ sheet: '花名册', row: 4, column: 2 });
    expect(await workbook.selection()).toEqual({ sheet: '花名册', row: 4, column: 2 });
    await workbook.reveal({ sheet: '花名册', row: 6 });
    expect(model.selection.areas).toEqual([{ top: 6, bottom: 6, left: 0, right: 16_383 }]);
    await workbook.reveal({ sheet: '别处' });
    expect(model.activeSheet.name).toBe('别处');
  });

  it('says that a sheet is hidden or gone, and shows nothing', async () => {
    const { workbook, model } = open();
    await expect(workbook.reveal({ sheet: '隐藏', row: 0 })).rejects.toThrow(/“隐藏”是隐藏的/);
    await expect(workbook.reveal({ sheet: '没有' })).rejects.toThrow(/没有名为“没有”/);
    expect(model.activeSheet.name).toBe('花名册');
    expect(model.sheet('隐藏')!.visibility).toBe('hidden');
  });

  it('has no selection where several ranges or a shape are selected', async () => {
    const { workbook, faults } = open();
    faults.failSync(1, { code: 'InvalidSelection' });
    expect(await workbook.selection()).toBeUndefined();
    faults.failSync(1, { code: 'GeneralException' });
    await expect(workbook.selection()).rejects.toThrow(PlanRefused);
  });
});

describe('settings in the workbook', () => {
  it('keeps, replaces and removes texts, long ones in pieces', async () => {
    const { workbook, model } = open();
    expect(await workbook.setting('profile')).toBeUndefined();
    await workbook.keepSetting('profile', '高燕');
    expect(await workbook.setting('profile')).toBe('高燕');
    const long = '镇'.repeat(250_000);
    await workbook.keepSetting('profile', long);
    expect(await workbook.setting('profile')).toBe(long);
    expect(model.settings.size).toBe(4);
    await workbook.keepSetting('profile', '短');
    expect(await workbook.setting('profile')).toBe('短');
    expect(model.settings.size).toBe(1);
    await workbook.keepSetting('profile', undefined);
    await workbook.keepSetting('profile', undefined);
    expect(await workbook.setting('profile')).toBeUndefined();
    expect(model.settings.size).toBe(0);
  });

  it('says when the workbook takes no more', async () => {
    const { workbook, faults } = open();
    faults.settingsLimit = 1000;
    await expect(workbook.keepSetting('a', '长'.repeat(2000))).rejects.toThrow(/存不下更多设置/);
    await expect(workbook.keepSetting('a', '长'.repeat(400_001))).rejects.toThrow(/400001 字/);
    faults.failSync(2, { code: 'AccessDenied' });
    await expect(workbook.keepSetting('a', '短')).rejects.toThrow(/不允许修改/);
  });
});

describe('a sheet that is renamed', () => {
  const rename = ({ model }: Opened): void => {
    model.edit('person', () => {
      model.renameSheet(model.sheet('花名册')!, '新花名册');
    });
  };
  const watched = async (requirementSets: RequirementSets) => {
    const excel = openOffice({ sheets: [{ name: '花名册', rows: [['张三']] }], requirementSets });
    opened = excel;
    const changes: SheetChange[] = [];
    await excel.workbook.watch((change) => changes.push(change));
    rename(excel);
    await eventsDelivered();
    return { ...excel, changes };
  };

  it('is told of by its new name where Excel tells, and its cells by that name from then on', async () => {
    const { model, changes } = await watched({ ...LTSC_2021, excelapi: '1.17' });
    const area = { top: 0, bottom: 0, left: 0, right: 0 };
    model.edit('person', () => {
      model.sheet('新花名册')!.cells.write(area, [['李四']]);
    });
    await eventsDelivered();
    expect(changes).toEqual([{ sheet: '新花名册' }, { sheet: '新花名册', area }]);
  });

  it('makes the write refuse by its old name where Excel says nothing', async () => {
    const { workbook, model, changes } = await watched(LTSC_2021);
    expect(changes).toEqual([]);
    const before = stateOf(model);
    const sheet = sheetOf('清单', [dataRow('甲')]);
    const plans: readonly WritePlan[] = [
      { ...planOf({ kind: 'create-sheet', content: sheet }), madeFrom: ['花名册'] },
      planOf({
        kind: 'change-cells',
        sheet: '花名册',
        changes: [{ row: 0, column: 0, before: '张三', after: '李四', format: 'text' }],
      }),
    ];
    for (const plan of plans) {
      const refused = workbook.apply(plan);
      await expect(refused).rejects.toThrow(PlanRefused);
      await expect(refused).rejects.toThrow(/“花名册”.*已改名或删除/);
    }
    expect(stateOf(model)).toEqual(before);
  });
});

describe('changes by others', () => {
  it('are told with sheet and area; our own are not', async () => {
    const { workbook, model } = open();
    const changes: SheetChange[] = [];
    const stop = await workbook.watch((change) => changes.push(change));
    model.edit('person', () => {
      model.sheet('花名册')!.cells.write({ top: 1, bottom: 1, left: 0, right: 0 }, [['李四']]);
    });
    await eventsDelivered();
    expect(changes).toEqual([{ sheet: '花名册', area: { top: 1, bottom: 1, left: 0, right: 0 } }]);
    changes.length = 0;
    await workbook.apply(
      planOf({ kind: 'create-sheet', content: sheetOf('清单', [dataRow('甲')]) }),
    );
    await eventsDelivered();
    expect(changes).toEqual([]);
    model.edit('person', () => model.addSheet('新表'));
    await eventsDelivered();
    await eventsDelivered();
    expect(changes).toEqual([{ sheet: '新表' }]);
    changes.length = 0;
    model.edit('person', () => {
      model.removeSheet(model.sheet('新表')!);
      model.removeSheet(model.sheet('清单')!);
    });
    await eventsDelivered();
    await eventsDelivered();
    expect(changes).toEqual([{ sheet: '新表' }, { sheet: '已删除的工作表' }]);
    changes.length = 0;
    await stop();
    model.edit('person', () => {
      model.sheet('花名册')!.cells.write({ top: 0, bottom: 0, left: 0, right: 0 }, [['户主']]);
    });
    await eventsDelivered();
    expect(changes).toEqual([]);
  });
});
