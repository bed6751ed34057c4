import { afterEach, describe, expect, it } from 'vitest';
import type { SheetWrite } from '../../../src/domain/writePlan';
import { FAULTS, portError } from '../../../src/workbook/office/faults';
import { PlanRefused, Stopped, WorkbookUnreadable } from '../../../src/workbook/port';
import { MICROSOFT_365 } from '../../../workbench/host/requirementSets';
import { dataRow, planOf, sheetOf } from '../sheets';
import { openWith, stateOf, type Opened } from './openOffice';

const register = sheetOf('花名册', [
  dataRow('姓名', '证件号码'),
  dataRow('张三', '510922196807209015'),
]);
const changes = [{ row: 1, column: 0, before: '张三', after: '李四', format: 'text' }] as const;
const writes: readonly SheetWrite[] = [
  { kind: 'change-cells', sheet: '花名册', changes },
  { kind: 'create-sheet', content: sheetOf('清单', [dataRow('甲')]) },
];

async function refusalOf({ workbook, model }: Opened): Promise<PlanRefused> {
  const before = stateOf(model);
  const refused = await workbook.apply(planOf(...writes)).catch((error: unknown) => error);
  expect(stateOf(model)).toEqual(before);
  expect(refused).toBeInstanceOf(PlanRefused);
  return refused as PlanRefused;
}

let opened: Opened | undefined;
afterEach(() => opened?.close());

describe('what goes wrong in Excel, in words', () => {
  it.each(Object.entries(FAULTS))('has a sentence with a way out for %s', (code, sentence) => {
    const error = Object.assign(new Error('raw text'), { code });
    expect(portError(error, 'reading')).toBeInstanceOf(WorkbookUnreadable);
    const refused = portError(error, 'writing');
    expect(refused).toBeInstanceOf(PlanRefused);
    expect(refused.message).toBe(`${sentence}本次没有写入任何内容。`);
    expect(refused.cause).toBe(error);
    expect(sentence).toMatch(/请.+。$/);
    expect(portError(error, 'showing').message).not.toMatch(/[A-Z][a-z]+[A-Z]|raw/);
  });

  it('says something of errors nobody knows, and lets its own pass', () => {
    expect(portError(new TypeError('x is undefined'), 'showing').message).toContain('诊断信息');
    const stopped = new Stopped('停');
    expect(portError(stopped, 'writing')).toBe(stopped);
  });

  it.each([
    'AccessDenied',
    'ItemNotFound',
    'InvalidReference',
    'GeneralException',
    'NotImplemented',
    'ActivityLimitReached',
  ])('writes nothing half when %s comes in the middle', async (code) => {
    opened = await openWith([register]);
    opened.faults.failSync(6, { code, afterActions: 30 });
    expect((await refusalOf(opened)).message).toContain(FAULTS[code]);
  });

  it('waits until nobody types into a cell', async () => {
    opened = await openWith([register]);
    const { faults, workbook } = opened;
    faults.cellEditMode = true;
    setTimeout(() => (faults.cellEditMode = false), 60);
    await workbook.apply(planOf(...writes));
    expect(opened.model.sheet('清单')).toBeDefined();
  });

  it('says that a cell is being edited where Excel does not wait', async () => {
    opened = await openWith([register]);
    opened.faults.failSync(2, { officeError: 5004 });
    expect((await refusalOf(opened)).message).toContain('正在编辑');
    opened.faults.failSync(2, { officeError: 5004 });
    await expect(opened.workbook.readSheets()).rejects.toThrow(/正在编辑/);
    opened.faults.failSync(1, { officeError: 5012 });
    await expect(opened.workbook.readSheets()).rejects.toThrow(WorkbookUnreadable);
  });

  it('refuses a protected sheet, a protected structure and a read-only workbook', async () => {
    opened = await openWith([register]);
    opened.model.sheet('花名册')!.protect({ options: {} });
    expect((await refusalOf(opened)).message).toContain('“花名册”受保护');
    opened.model.sheet('花名册')!.protect(undefined);
    opened.model.structureProtected = true;
    expect((await refusalOf(opened)).message).toContain('结构受保护');
    opened.model.structureProtected = false;
    opened.model.readOnly = true;
    expect((await refusalOf(opened)).message).toContain('只读');
  });

  it('writes rows that a filter hides', async () => {
    opened = await openWith([register]);
    const { model, workbook } = opened;
    model.edit('person', () => {
      const area = { top: 1, bottom: 1, left: 0, right: 1 };
      model.sheet('花名册')!.layout.setRowsHidden(area, true);
    });
    await workbook.apply(planOf(...writes));
    expect(model.sheet('花名册')!.cells.value(1, 0)).toBe('李四');
    expect([...model.sheet('花名册')!.layout.hiddenRows]).toEqual([1]);
  });

  it('refuses what a co-author changed between reading and writing', async () => {
    opened = await openWith([register]);
    const { model, faults, workbook } = opened;
    faults.beforeSync(2, () => {
      model.edit('coauthor', () => {
        model.sheet('花名册')!.cells.load(1, 0, [['王五']]);
      });
    });
    await expect(workbook.apply(planOf(...writes))).rejects.toThrow(/A2 .*“张三”.*“王五”/);
    expect(model.sheet('清单')).toBeUndefined();
    expect(model.sheet('花名册')!.cells.value(1, 0)).toBe('王五');
  });

  it('takes everything back when a cell does not keep what was written', async () => {
    opened = await openWith([register]);
    const { model, faults, workbook } = opened;
    const before = stateOf(model);
    for (const nth of [7, 8]) {
      faults.beforeSync(nth, () => {
        const sheet = model.sheet('清单');
        if (sheet?.cells.value(0, 0) !== '甲') return;
        model.edit('coauthor', () => {
          sheet.cells.load(0, 0, [['被改']]);
        });
      });
    }
    await expect(workbook.apply(planOf(...writes))).rejects.toThrow(
      /“清单”的 A1 要写“甲”.*存成了“被改”/,
    );
    expect(stateOf(model)).toEqual(before);
  });

  it('sends again in halves what is too large', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => dataRow(`户主${i}`, '510922196807209015'));
    opened = await openWith([register]);
    opened.faults.requestLimit = 60_000;
    opened.faults.responseLimit = 60_000;
    const { workbook, model } = opened;
    await workbook.apply(planOf({ kind: 'create-sheet', content: sheetOf('清单', rows) }));
    expect(model.sheet('清单')!.cells.value(2999, 0)).toBe('户主2999');
    const table = (await workbook.readSheets()).find(({ name }) => name === '清单');
    expect(table?.rows).toHaveLength(3000);
    expect(table?.rows[2999]).toEqual(['户主2999', '510922196807209015']);
  });

  it('reads on where Excel gives null for too many cells', async () => {
    opened = await openWith([
      sheetOf(
        '花名册',
        Array.from({ length: 400 }, (_, i) => dataRow(`${i}户`)),
      ),
    ]);
    opened.faults.cellsPerRead = 50;
    const [table] = await opened.workbook.readSheets();
    expect(table?.rows.at(-1)).toEqual(['399户']);
  });

  it('asks for one undo step where Excel can, and goes without where it cannot', async () => {
    opened = await openWith([register], { requirementSets: MICROSOFT_365 });
    opened.faults.undoNotSupported = true;
    await opened.workbook.apply(planOf(...writes));
    expect(opened.model.sheet('清单')!.cells.value(0, 0)).toBe('甲');
  });
});
