import { beforeEach, describe, expect, test } from 'vitest';
import { type RawTable, tableOf } from '../../../src/domain/rawTable';
import type { CellChange } from '../../../src/domain/writePlan';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { PlanRefused, type SheetChange, Stopped } from '../../../src/workbook/port';
import { dataRow, planOf, sheetOf } from '../sheets';

const register: RawTable = tableOf(
  '花名册',
  [
    ['姓名', '等级', '合计'],
    ['张三', 'C', 4],
    ['李四', 'D', 0.5],
  ],
  { formulas: new Map([[1, [2]]]) },
);

const change = (row: number, column: number, before: CellChange['before'], after: string) =>
  ({ row, column, before, after, format: 'text' }) as const;

const changes = (...each: CellChange[]) =>
  planOf({ kind: 'change-cells', sheet: '花名册', changes: each });

let workbook: OpenMemoryWorkbook;
beforeEach(() => {
  workbook = new OpenMemoryWorkbook('名册', [register], () => new Date('2024-10-13T08:00:00Z'));
});

const latest = async () => (await workbook.undoSteps())[0]!.id;

test('hands over heads first and then every row', async () => {
  const seen: unknown[] = [];
  await workbook.readInto({
    begin: (name, heads) =>
      void seen.push(
        name,
        heads.map((head) => [head.name, 'rows' in head]),
      ),
    rows: (sheet, from, rows) => void seen.push(sheet, from, rows),
  });
  expect(seen).toEqual(['名册', [['花名册', false]], 0, 0, register.rows]);
});

test('shows places, remembers settings and what is selected', async () => {
  const place = { sheet: '花名册', row: 1, column: 0 };
  await workbook.reveal(place);
  expect(workbook.lastRevealed).toEqual(place);
  expect(await workbook.selection()).toEqual(place);
  await workbook.keepSetting('方案', '{}');
  expect(await workbook.setting('方案')).toBe('{}');
  await workbook.keepSetting('方案', undefined);
  expect(await workbook.setting('方案')).toBeUndefined();
});

test('tells of edits until nobody wants to know', async () => {
  const told: SheetChange[] = [];
  const stop = await workbook.watch((each) => told.push(each));
  workbook.edit('花名册', 1, 1, 'B');
  await stop();
  workbook.edit('花名册', 2, 1, 'B');
  expect(told).toEqual([{ sheet: '花名册', area: { top: 1, left: 1, bottom: 1, right: 1 } }]);
});

describe('taking back', () => {
  test('puts back values, formulas, added rows and new sheets', async () => {
    const before = await workbook.readSheets();
    await workbook.apply({
      sentences: ['更新。', '新建。'],
      writes: [
        ...changes(change(1, 2, 4, '五'), change(4, 0, null, '新行')).writes,
        { kind: 'create-sheet', content: sheetOf('清单', [dataRow('甲')]) },
      ],
    });
    const [step] = await workbook.undoSteps();
    expect(step).toEqual({
      id: 'undo-1',
      title: '更新。新建。',
      at: '2024-10-13T08:00:00.000Z',
      sheets: ['花名册', '清单'],
      changedCells: 3,
    });
    expect(await workbook.restore(step!.id)).toEqual(step);
    expect(await workbook.readSheets()).toEqual(before);
    expect(await workbook.undoSteps()).toEqual([]);
  });

  test('keeps edits of other cells', async () => {
    await workbook.apply(changes(change(1, 1, 'C', 'B')));
    workbook.edit('花名册', 2, 1, 'A');
    await workbook.restore(await latest());
    const [table] = await workbook.readSheets();
    expect(table!.rows.slice(1)).toEqual([
      ['张三', 'C', 4],
      ['李四', 'A', 0.5],
    ]);
  });

  test.each([
    [
      'a cell',
      () => {
        workbook.edit('花名册', 1, 1, 'A');
      },
      /“花名册”的 B2/,
    ],
    [
      'a cell of the new sheet',
      () => {
        workbook.edit('清单', 0, 1, '乙');
      },
      /“清单”的 B1/,
    ],
  ])('refuses by name when %s was edited since, and changes nothing', async (_, edit, sentence) => {
    await workbook.apply(
      planOf(...changes(change(1, 1, 'C', 'B')).writes, {
        kind: 'create-sheet',
        content: sheetOf('清单', [dataRow('甲')]),
      }),
    );
    edit();
    const standing = await workbook.readSheets();
    const outcome = workbook.restore(await latest());
    await expect(outcome).rejects.toThrow(PlanRefused);
    await expect(outcome).rejects.toThrow(sentence);
    expect(await workbook.readSheets()).toEqual(standing);
  });

  test('goes from the latest to the first', async () => {
    await workbook.apply(changes(change(1, 1, 'C', 'B')));
    await workbook.apply(changes(change(1, 1, 'B', 'A')));
    await expect(workbook.restore('undo-1')).rejects.toThrow(/最近一次/);
    await workbook.restore('undo-2');
    await workbook.restore('undo-1');
    expect((await workbook.readSheets())[0]!.rows).toEqual(register.rows);
  });
});

test('stops before anything is written', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(
    workbook.apply(changes(change(1, 1, 'C', 'B')), undefined, stop.signal),
  ).rejects.toThrow(Stopped);
  await expect(workbook.readSheets(undefined, stop.signal)).rejects.toThrow(Stopped);
  expect((await workbook.readSheets())[0]!.rows).toEqual(register.rows);
  expect(await workbook.undoSteps()).toEqual([]);
});
