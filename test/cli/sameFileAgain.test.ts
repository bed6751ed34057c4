import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellText } from '../../src/domain/cell';
import { openFile, saveFile } from '../../src/workbook/xlsx/nodeFile';
import { zipOf } from '../workbook/xlsx/packages';
import { richPackage } from '../workbook/xlsx/richPackage';
import { runMain } from './runMain';

const SAMPLE = join('samples', '回头看_高燕镇示例.xlsx');
const DAY = ['--day', '2024-10-08'];
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-again-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function cellOf(path: string, sheet: string, header: string, household: string) {
  const tables = await (await openFile(path)).readSheets();
  const rows = tables.find(({ name }) => name === sheet)?.rows ?? [];
  const headerRow = rows.findIndex((row) => row.includes(header));
  const column = rows[headerRow]?.indexOf(header) ?? -1;
  const row = rows.findIndex((cells) => cells.some((cell) => cell === household));
  return { row, column, text: cellText(rows[row]?.[column]) };
}

/** What a clerk does: opens the result, types into one cell, saves. */
async function type(path: string, sheet: string, header: string, household: string, text: string) {
  const { row, column } = await cellOf(path, sheet, header, household);
  const workbook = await openFile(path);
  const change = { row, column, before: null, after: text, format: 'text' } as const;
  await workbook.apply({
    sentences: [],
    writes: [{ kind: 'change-cells', sheet, changes: [change] }],
  });
  await saveFile(workbook, path);
}

describe('writing to a file that is there already', () => {
  it('lists: the same command again keeps what was typed into the result', async () => {
    const words = ['lists', SAMPLE, ...DAY, '--out', at('结果.xlsx')];
    await runMain(...words);
    await type(at('结果.xlsx'), '整改台账', '过渡期措施', '刘田丰', '=投亲靠友');
    const { out } = await runMain(...words);
    expect(out).toContain('已写入《结果.xlsx》');
    const kept = await cellOf(at('结果.xlsx'), '整改台账', '过渡期措施', '刘田丰');
    expect(kept.text).toBe('=投亲靠友');
  });

  it('lists: copies of lists in an earlier result are neither counted nor changed, and that is said', async () => {
    await copyFile(SAMPLE, at('住户表.xlsx'));
    const words = ['lists', at('住户表.xlsx'), ...DAY, '--out', at('再次.xlsx')];
    await runMain(...words);
    await type(at('住户表.xlsx'), '回头看台账', '备 注', '林腊梅', '已电话核实');
    const { out } = await runMain(...words);
    expect(out).toContain('读到 119 户');
    expect(out).toContain('工作表“回头看台账”在结果文件中是上次的副本');
  });

  it('ledger: needs to be told that the file is the ledger to bring up to date', async () => {
    const words = ['ledger', SAMPLE, ...DAY, '--out', at('台账.xlsx')];
    expect((await runMain(...words)).out).toContain('新建“整改台账”');
    const again = await runMain(...words);
    expect(again.code).toBe(2);
    expect(again.err).toContain('“台账.xlsx”已经存在，没有改动；要更新它请写 --ledger');
    await type(at('台账.xlsx'), '整改台账', '保障方式', '刘田丰', '租住');
    const updated = await runMain(...words, '--ledger', at('台账.xlsx'));
    expect(updated.code).toBe(1);
    expect((await cellOf(at('台账.xlsx'), '整改台账', '保障方式', '刘田丰')).text).toBe('租住');
  });

  it.each([
    ['a file that this tool did not make', '别人的.xlsx', '又不是本工具生成的，没有改动'],
    ['the list itself', '本表.xlsx', '要写回原文件请用 --in-place'],
  ])('refuses %s', async (_, name, sentence) => {
    await copyFile(SAMPLE, at(name));
    const input = name === '本表.xlsx' ? at(name) : SAMPLE;
    const { code, err } = await runMain('lists', input, ...DAY, '--out', at(name));
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });

  it('refuses to give a workbook with macros another kind of name', async () => {
    await writeFile(at('宏.xlsm'), await zipOf(richPackage));
    const { code, err } = await runMain('lists', at('宏.xlsm'), ...DAY, '--out', at('无宏.xlsx'));
    expect(err).toContain('请改用 --out 结果.xlsm');
    expect(code).toBe(2);
  });

  it.each(['lists', 'ledger'])(
    '%s: refuses to call a new workbook one with macros',
    async (verb) => {
      const { code, err } = await runMain(
        verb,
        'samples/瑞安式表头.csv',
        ...DAY,
        '--out',
        at('新.xlsm'),
      );
      expect(err).toContain('请改用 --out 结果.xlsx');
      expect(code).toBe(2);
    },
  );
});
