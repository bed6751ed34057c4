import { afterEach, describe, expect, it } from 'vitest';
import { capabilities, isSupported, REQUIREMENTS } from '../../../src/workbook/office/capabilities';
import { parseAreas } from '../../../src/workbook/office/areaText';
import { rowsBytes, textBytes } from '../../../src/workbook/office/payload';
import { Stopped } from '../../../src/workbook/port';
import { MICROSOFT_365 } from '../../../workbench/host/requirementSets';
import { openOffice, type Opened } from './openOffice';

let opened: Opened | undefined;
afterEach(() => opened?.close());

const rows = Array.from({ length: 12 }, (_, row) => [`户${row}`, row, '']);
const rowArea = (row: number, right = 2) => ({ top: row, bottom: row, left: 0, right });

describe('what a sheet tells beside its values', () => {
  it('finds hidden rows where some are, and where all are', async () => {
    opened = openOffice({
      sheets: [
        { name: '表', rows },
        { name: '全', rows: rows.slice(0, 2) },
      ],
    });
    const { model, workbook, counters } = opened;
    for (const row of [3, 4, 9]) model.sheet('表')!.layout.setRowsHidden(rowArea(row), true);
    for (const row of [0, 1]) model.sheet('全')!.layout.setRowsHidden(rowArea(row), true);
    const [table, all] = await workbook.readSheets();
    expect([...table!.hiddenRows]).toEqual([3, 4, 9]);
    expect([...all!.hiddenRows]).toEqual([0, 1]);
    expect(counters.syncs).toBe(4);
  });

  it('finds rows whose filled cells are all struck through', async () => {
    opened = openOffice({
      sheets: [
        { name: '表', rows },
        { name: '全', rows: [['甲', '乙'], ['丙']] },
      ],
    });
    const { model, workbook } = opened;
    const { cells } = model.sheet('表')!;
    cells.setLook(rowArea(2), { strikethrough: true });
    cells.setLook(rowArea(5, 1), { strikethrough: true });
    cells.setLook(rowArea(7, 0), { strikethrough: true });
    model
      .sheet('全')!
      .cells.setLook({ top: 0, bottom: 1, left: 0, right: 1 }, { strikethrough: true });
    const [table, all] = await workbook.readSheets();
    expect([...table!.struckRows]).toEqual([2, 5]);
    expect([...all!.struckRows]).toEqual([0, 1]);
  });

  it('finds comments, formulas and errors', async () => {
    opened = openOffice({ sheets: [{ name: '一、红军村', rows }] });
    const { model, workbook, Excel } = opened;
    await Excel.run(async (context) => {
      context.workbook.comments.add("'一、红军村'!B3", '已搬走');
      await context.sync();
    });
    const { cells } = model.sheet('一、红军村')!;
    cells.loadFormula(4, 2, '=B5+1', 5);
    cells.loadFormula(4, 0, '=NA()', { kind: 'error', code: '#N/A' });
    const [table] = await workbook.readSheets();
    expect([...table!.comments]).toEqual([['B3', '已搬走']]);
    expect([...table!.formulas!]).toEqual([[4, [0, 2]]]);
    expect(table!.rows[4]).toEqual([{ kind: 'error', code: '#N/A' }, 4, 5]);
  });

  it('asks for merges in pieces where there are too many for one question', async () => {
    const many = Array.from({ length: 1400 }, (_, row) => [row % 2 === 0 ? `户${row}` : '', row]);
    opened = openOffice({ sheets: [{ name: '表', rows: many }] });
    const { model, workbook, faults } = opened;
    const merges = Array.from({ length: 700 }, (_, index) => {
      return { top: index * 2, bottom: index * 2 + 1, left: 0, right: 0 };
    });
    model.sheet('表')!.layout.setMerges(merges);
    faults.failSync(2, { code: 'GeneralException', afterActions: 10 });
    const [table] = await workbook.readSheets();
    expect(new Set(table!.merges)).toEqual(new Set(merges));
  });

  it('stops between requests, before anything and at every chunk', async () => {
    for (const nth of [0, 1, 2, 3]) {
      opened = openOffice({ sheets: [{ name: '表', rows }] });
      const controller = new AbortController();
      if (nth === 0) controller.abort();
      else
        opened.faults.beforeSync(nth, () => {
          controller.abort();
        });
      const reading = opened.workbook.readSheets(undefined, controller.signal);
      await expect(reading).rejects.toThrow(Stopped);
      expect(opened.counters.syncs).toBe(nth);
      opened.close();
    }
  });

  it('counts days of a workbook that begins in 1904 as those of 1900', async () => {
    opened = openOffice({ sheets: [{ name: '表', rows: [[43_830]] }] });
    opened.model.sheet('表')!.cells.setFormats(rowArea(0, 0), 'yyyy/m/d');
    expect((await opened.workbook.readSheets())[0]?.rows).toEqual([
      [{ kind: 'date', serial: 43_830 }],
    ]);
  });
});

describe('addresses and bytes', () => {
  it.each([
    [
      'Sheet1!A1:B4,Sheet1!D1',
      [
        { top: 0, left: 0, bottom: 3, right: 1 },
        { top: 0, left: 3, bottom: 0, right: 3 },
      ],
    ],
    ["'一、红,军''村!'!$B$2", [{ top: 1, left: 1, bottom: 1, right: 1 }]],
    ['表!3:4', [{ top: 2, left: 0, bottom: 3, right: 16_383 }]],
    ['表!C:C', [{ top: 0, left: 2, bottom: 1_048_575, right: 2 }]],
    ['#REF!', []],
  ])('reads %s', (address, areas) => {
    expect(parseAreas(address)).toEqual(areas);
  });

  it.each(['abc', '红军村', '𣲗家沟', 'a"b\\c', '一\n二\t\u0001', 'é'])(
    'counts the bytes of %j',
    (text) => {
      const bytes = new TextEncoder().encode(JSON.stringify([[text, 12.5, null, true, '']])).length;
      expect(rowsBytes([[text, 12.5, null, true, '']])).toBeGreaterThanOrEqual(bytes);
      expect(rowsBytes([[text, 12.5, null, true, '']])).toBeLessThanOrEqual(bytes + 6);
      expect(textBytes(text)).toBe(new TextEncoder().encode(JSON.stringify(text)).length + 1);
    },
  );
});

describe('what this Excel can do', () => {
  it('knows versions as versions, not as numbers', () => {
    opened = openOffice({ requirementSets: { excelapi: '1.2' } });
    expect(isSupported('ExcelApi', '1.2')).toBe(true);
    expect(isSupported('ExcelApi', '1.20')).toBe(false);
    for (const [, version] of Object.values(REQUIREMENTS)) expect(version).toMatch(/^\d+\.\d+$/);
  });

  it('finds nothing beyond the demanded sets in LTSC 2021, and more in Microsoft 365', () => {
    opened = openOffice();
    const { customFunctions, ...rest } = capabilities();
    expect(customFunctions).toBe(true);
    expect(Object.values(rest)).toEqual(Object.values(rest).map(() => false));
    opened = openOffice({ requirementSets: MICROSOFT_365 });
    expect(capabilities()).toMatchObject({
      mergesUndo: true,
      readsNotes: true,
      keyboardShortcuts: true,
    });
  });

  it('says no where office.js is not there', () => {
    openOffice().close();
    expect(Object.values(capabilities())).not.toContain(true);
  });
});
