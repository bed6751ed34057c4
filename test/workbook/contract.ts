import { describe, expect, test } from 'vitest';
import { dayToSerial } from '../../src/domain/cell';
import { cellAt, type RawTable } from '../../src/domain/rawTable';
import type { CellChange, PlannedValue, SheetContent, WritePlan } from '../../src/domain/writePlan';
import { PlanRefused, Stopped, type Workbook } from '../../src/workbook/port';
import { dataRow, planOf, sheetOf } from './sheets';

const day = { kind: 'date', serial: dayToSerial(2019, 12, 31) } as const;

const register = sheetOf(
  '花名册',
  [
    { look: 'title', cells: ['农户花名册'] },
    { look: 'header', cells: ['姓名', '证件号码', '鉴定日期', '人数'] },
    dataRow('张三', '510922196807209015', day, 4),
    dataRow('李四', null, null, 0.5),
  ],
  { mergedRows: [0], firstDataRow: 2 },
);

function change(
  row: number,
  column: number,
  before: PlannedValue,
  after: PlannedValue,
): CellChange {
  return { row, column, before, after, format: 'text' };
}

const changeOf = (...changes: readonly CellChange[]) =>
  planOf({ kind: 'change-cells', sheet: '花名册', changes });

/** What every adapter must answer alike. `make` gives a workbook that holds these sheets. */
export function workbookContract(
  adapter: string,
  make: (sheets: readonly SheetContent[]) => Promise<Workbook>,
): void {
  describe(`the ${adapter} workbook`, () => {
    const sheetNamed = async (workbook: Workbook, name: string): Promise<RawTable> =>
      (await workbook.readSheets()).find((table) => table.name === name)!;

    test('reads back every value, its kind, and the merges', async () => {
      const table = await sheetNamed(await make([register]), '花名册');
      expect(table.rows).toEqual([
        ['农户花名册'],
        ['姓名', '证件号码', '鉴定日期', '人数'],
        ['张三', '510922196807209015', day, 4],
        ['李四', null, null, 0.5],
      ]);
      expect(table.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
      expect(table.visibility).toBe('visible');
    });

    test.each<[string, PlannedValue]>([
      ['text that looks like a formula', '=1+1'],
      ['text that begins with @', '@张三'],
      ['text with leading and trailing blanks', '  张 三 '],
      ['text with line breaks', '一\n二'],
      ['text with markup', '<a href="x">&amp;</a>'],
      ['text that looks like an escape', '_x000D_和_x4E00_'],
      ['text with a control character', '甲\u0001乙'],
      ['a rare character', '𣲗家沟'],
      ['a certificate number', '51092219680720901X'],
      ['leading zeros', '007'],
      ['a negative number', -3.25],
      ['a yes', true],
      ['a no', false],
      ['zero', 0],
    ])('keeps %s as it is', async (_, value) => {
      const workbook = await make([sheetOf('花名册', [dataRow('起', null, '止')])]);
      await workbook.apply(changeOf(change(0, 1, null, value)));
      const table = await sheetNamed(workbook, '花名册');
      expect(cellAt(table, 0, 1)).toBe(value);
      expect(cellAt(table, 0, 2)).toBe('止');
    });

    test('gives sheets in workbook order, hidden and very hidden ones included', async () => {
      const workbook = await make([
        register,
        sheetOf('隐藏', [dataRow('a')], { visibility: 'hidden' }),
        sheetOf('状态', [dataRow('b')], { visibility: 'very-hidden' }),
      ]);
      const sheets = await workbook.readSheets();
      expect(sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ['花名册', 'visible'],
        ['隐藏', 'hidden'],
        ['状态', 'very-hidden'],
      ]);
      expect(sheets.every((sheet) => sheet.workbook === workbook.name)).toBe(true);
    });

    test('changes cells, adds cells and rows, and leaves the others', async () => {
      const workbook = await make([register]);
      await workbook.apply(
        changeOf(
          change(6, 1, null, '新行'),
          change(2, 0, '张三', '张三丰'),
          change(3, 1, null, '510922196807209023'),
          change(2, 2, day, null),
          change(0, 5, null, '右侧'),
        ),
      );
      const { rows } = await sheetNamed(workbook, '花名册');
      expect(rows[0]).toEqual(['农户花名册', null, null, null, null, '右侧']);
      expect(rows[2]!.map((cell) => cell ?? null)).toEqual([
        '张三丰',
        '510922196807209015',
        null,
        4,
      ]);
      expect(rows[3]!.slice(0, 4)).toEqual(['李四', '510922196807209023', null, 0.5]);
      expect(rows[5]).toEqual([]);
      expect(rows[6]).toEqual([null, '新行']);
    });

    test('applies plans one after the other', async () => {
      const workbook = await make([register]);
      await workbook.apply(changeOf(change(2, 0, '张三', '甲')));
      await workbook.apply(changeOf(change(2, 0, '甲', '乙')));
      await workbook.apply(
        planOf({ kind: 'create-sheet', content: sheetOf('清单', [dataRow('丙')]) }),
      );
      expect(cellAt(await sheetNamed(workbook, '花名册'), 2, 0)).toBe('乙');
      expect(cellAt(await sheetNamed(workbook, '清单'), 0, 0)).toBe('丙');
    });

    test('replaces all cells of a sheet and keeps its place', async () => {
      const workbook = await make([sheetOf('状态', [dataRow('旧', '旧')]), register]);
      const content = sheetOf('状态', [dataRow('新')], { visibility: 'very-hidden' });
      await workbook.apply(planOf({ kind: 'replace-sheet', content }));
      const sheets = await workbook.readSheets();
      expect(sheets.map((sheet) => sheet.name)).toEqual(['状态', '花名册']);
      expect(sheets[0]!.rows).toEqual([['新']]);
      expect(sheets[0]!.visibility).toBe('very-hidden');
    });

    test.each<[string, WritePlan['writes'], RegExp]>([
      [
        'a cell that was changed since',
        [{ kind: 'change-cells', sheet: '花名册', changes: [change(2, 0, '王五', '甲')] }],
        /“花名册”的 A3 .*“王五”.*“张三”/,
      ],
      [
        'a cell that was filled since',
        [{ kind: 'change-cells', sheet: '花名册', changes: [change(2, 3, null, '甲')] }],
        /D3 .*空白.*“4”/,
      ],
      [
        'a number where the text of it was expected',
        [{ kind: 'change-cells', sheet: '花名册', changes: [change(2, 3, '4', '5')] }],
        /D3/,
      ],
      [
        'the same cell changed twice',
        [
          {
            kind: 'change-cells',
            sheet: '花名册',
            changes: [change(2, 0, '张三', '甲'), change(2, 0, '张三', '乙')],
          },
        ],
        /A3 .*两次/,
      ],
      [
        'a cell covered by a merge',
        [{ kind: 'change-cells', sheet: '花名册', changes: [change(0, 1, null, '甲')] }],
        /B1 .*A1 .*合并/,
      ],
      [
        'a missing sheet to change',
        [{ kind: 'change-cells', sheet: '台账', changes: [] }],
        /没有名为“台账”/,
      ],
      [
        'a missing sheet to replace',
        [{ kind: 'replace-sheet', content: sheetOf('台账', []) }],
        /没有名为“台账”/,
      ],
      [
        'a name that is taken',
        [{ kind: 'create-sheet', content: sheetOf('花名册', []) }],
        /已经有名为“花名册”/,
      ],
      [
        'two new sheets of one name, written in other case',
        [
          { kind: 'create-sheet', content: sheetOf('ListA', []) },
          { kind: 'create-sheet', content: sheetOf('LISTa', []) },
        ],
        /已经有名为“ListA”/,
      ],
      [
        'a name of 32 characters',
        [{ kind: 'create-sheet', content: sheetOf('长'.repeat(32), []) }],
        /31 个字/,
      ],
      [
        'a name with a slash',
        [{ kind: 'create-sheet', content: sheetOf('一/二', []) }],
        /“一\/二”/,
      ],
      [
        'text longer than a cell holds',
        [{ kind: 'create-sheet', content: sheetOf('清单', [dataRow('长'.repeat(32_768))]) }],
        /“清单”的 A1 .*32768/,
      ],
    ])('refuses %s and writes nothing at all', async (_, writes, sentence) => {
      const workbook = await make([register]);
      const before = await workbook.readSheets();
      const plan = planOf(
        { kind: 'change-cells', sheet: '花名册', changes: [change(3, 0, '李四', '不该写入')] },
        { kind: 'create-sheet', content: sheetOf('另一张', [dataRow('不该写入')]) },
        ...writes,
      );
      const outcome = workbook.apply(plan);
      await expect(outcome).rejects.toThrow(PlanRefused);
      await expect(outcome).rejects.toThrow(sentence);
      await expect(outcome).rejects.toThrow('本次没有写入任何内容。');
      expect(await workbook.readSheets()).toEqual(before);
    });

    test('refuses what was worked out from a sheet that is no longer there', async () => {
      const workbook = await make([register]);
      const before = await workbook.readSheets();
      const plan = planOf({ kind: 'create-sheet', content: sheetOf('清单', [dataRow('甲')]) });
      const outcome = workbook.apply({ ...plan, madeFrom: ['花名册', '旧名册'] });
      await expect(outcome).rejects.toThrow(PlanRefused);
      await expect(outcome).rejects.toThrow(/“旧名册”.*已改名或删除.*本次没有写入/);
      expect(await workbook.readSheets()).toEqual(before);
      await workbook.apply({ ...plan, madeFrom: ['花名册'] });
      expect(cellAt(await sheetNamed(workbook, '清单'), 0, 0)).toBe('甲');
    });

    test('stops when it is told to, and is as it was', async () => {
      const workbook = await make([register]);
      const before = await workbook.readSheets();
      const stop = new AbortController();
      stop.abort();
      const written = workbook.apply(changeOf(change(2, 0, '张三', '甲')), undefined, stop.signal);
      await expect(written).rejects.toThrow(Stopped);
      await expect(workbook.readSheets(undefined, stop.signal)).rejects.toThrow(Stopped);
      expect(await workbook.readSheets()).toEqual(before);
    });

    test('accepts a name of 31 characters and text of 32,767', async () => {
      const workbook = await make([register]);
      const content = sheetOf('长'.repeat(31), [dataRow('字'.repeat(32_767))]);
      await workbook.apply(planOf({ kind: 'create-sheet', content }));
      expect(cellAt(await sheetNamed(workbook, content.name), 0, 0)).toHaveLength(32_767);
    });
  });
}
