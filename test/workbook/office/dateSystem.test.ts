import { afterEach, describe, expect, it } from 'vitest';
import { dayToSerial } from '../../../src/domain/cell';
import { dataRow, planOf, sheetOf } from '../sheets';
import { openOffice, stateOf, type Opened } from './openOffice';

/** The same day as workbooks from 1900 and from 1904 count it. */
const DAY = { kind: 'date', serial: dayToSerial(2019, 12, 31) } as const;
const LATER = { kind: 'date', serial: dayToSerial(2020, 1, 1) } as const;
const IN_1904 = 1462;

let opened: Opened | undefined;
afterEach(() => opened?.close());

/** A workbook that counts from 1904, with a day and a number in a sheet. */
function open1904(): Opened {
  const rows = [['张三', DAY.serial - IN_1904, DAY.serial]];
  opened = openOffice({ sheets: [{ name: '花名册', rows }] });
  opened.model.countsFrom1904 = true;
  const area = { top: 0, bottom: 0, left: 1, right: 1 };
  opened.model.sheet('花名册')!.cells.setFormats(area, 'yyyy-mm-dd');
  return opened;
}

const change = {
  ...{ row: 0, column: 1, before: DAY, after: LATER },
  format: 'date',
} as const;

describe('a workbook that counts its days from 1904', () => {
  it('has its days read as the days they are, and its numbers as they stand', async () => {
    const [table] = await open1904().workbook.readSheets();
    expect(table!.rows).toEqual([['张三', DAY, DAY.serial]]);
  });

  it('has days written as it counts them, in new sheets and in standing cells', async () => {
    const { workbook, model } = open1904();
    const content = sheetOf('清单', [dataRow(DAY, 43_830)], {
      columns: [
        { width: 12, format: 'date' },
        { width: 12, format: 'integer' },
      ],
    });
    await workbook.apply(
      planOf(
        { kind: 'change-cells', sheet: '花名册', changes: [change] },
        { kind: 'create-sheet', content },
      ),
    );
    expect(model.sheet('花名册')!.cells.value(0, 1)).toBe(LATER.serial - IN_1904);
    expect(model.sheet('清单')!.cells.value(0, 0)).toBe(DAY.serial - IN_1904);
    expect(model.sheet('清单')!.cells.value(0, 1)).toBe(43_830);
    const tables = await workbook.readSheets();
    expect(tables.map(({ rows }) => rows)).toEqual([
      [['张三', LATER, DAY.serial]],
      [[DAY, 43_830]],
    ]);
  });

  it('is as it was once that is taken back', async () => {
    const { workbook, model } = open1904();
    const before = stateOf(model);
    await workbook.apply(planOf({ kind: 'change-cells', sheet: '花名册', changes: [change] }));
    const [step] = await workbook.undoSteps();
    await workbook.restore(step!.id);
    const kept = stateOf(model) as { readonly name: string }[];
    expect(kept.filter(({ name }) => name === '花名册')).toEqual(before);
  });

  it('refuses a day that was another when it was checked', async () => {
    const { workbook } = open1904();
    const other = { ...change, before: LATER };
    await expect(
      workbook.apply(planOf({ kind: 'change-cells', sheet: '花名册', changes: [other] })),
    ).rejects.toThrow(/B1.*2020.*2019/);
  });
});
