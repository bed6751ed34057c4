import { mkdtempSync, openAsBlob, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PlanRefused } from '../../../src/workbook/port';
import { openFile, saveFile } from '../../../src/workbook/xlsx/nodeFile';
import { newWorkbook, openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { dataRow, planOf, sheetOf } from '../sheets';

const createSheet = (name: string) =>
  planOf({ kind: 'create-sheet', content: sheetOf(name, [dataRow('张三')]) });

describe('files on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'anju-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('a file saved over itself holds old and new sheets, and nothing is left beside it', async () => {
    const path = join(folder, '台账.xlsx');
    const first = newWorkbook('台账.xlsx');
    await first.apply(createSheet('甲'));
    await saveFile(first, path);

    const second = await openFile(path);
    await second.apply(createSheet('乙'));
    await saveFile(second, path);

    const sheets = await (await openFile(path)).readSheets();
    expect(sheets.map((sheet) => sheet.name)).toEqual(['甲', '乙']);
    expect(readdirSync(folder)).toEqual(['台账.xlsx']);
  });

  test('a new workbook without any plan has one empty sheet', async () => {
    const path = join(folder, '空.xlsx');
    await saveFile(newWorkbook('空.xlsx'), path);
    const sheets = await (await openFile(path)).readSheets();
    expect(sheets.map((sheet) => [sheet.name, sheet.rows])).toEqual([['Sheet1', []]]);
  });

  test('a file that was changed after it was picked is to be picked again', async () => {
    const path = join(folder, '台账.xlsx');
    const workbook = newWorkbook('台账.xlsx');
    await workbook.apply(createSheet('甲'));
    await saveFile(workbook, path);
    const picked = await openAsBlob(path);
    await workbook.apply(createSheet('乙'));
    await saveFile(workbook, path);
    await expect(openWorkbook('台账.xlsx', picked)).rejects.toThrow(/选好以后又改过.*请重新选择/);
  });

  test('after a refused plan the file can still be written', async () => {
    const workbook = newWorkbook('台账.xlsx');
    await workbook.apply(createSheet('甲'));
    await expect(workbook.apply(createSheet('甲'))).rejects.toThrow(PlanRefused);
    await workbook.apply(createSheet('乙'));
    expect(await workbook.readSheets()).toHaveLength(2);
  });
});
