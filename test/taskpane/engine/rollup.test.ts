import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { tableOf } from '../../../src/domain/rawTable';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { Stopped } from '../../../src/workbook/port';
import { fetchPlan } from '../../../taskpane/engine/feed';
import type { FileBeside } from '../../../taskpane/engine/jobTypes';
import { readFileBeside } from '../../../taskpane/engine/sources/readFileBeside';
import { checkedEngine, LOOK_BACK, openSample } from './engines';

const GOOD = [LOOK_BACK, '瑞安式表头.csv'];
const BAD: FileBeside = { name: '坏.xlsx', content: new Blob(['PK\u0003\u0004…']) };
const HOUSEHOLDS = 119;

let towns: readonly FileBeside[];

beforeAll(async () => {
  towns = await Promise.all(
    GOOD.map(async (name) => ({
      name,
      content: new Blob([new Uint8Array(await readFile(join('samples', name)))]),
    })),
  );
});

/** A workbook without a list of households: a county's own. */
const empty = (): OpenMemoryWorkbook =>
  new OpenMemoryWorkbook('县汇总.xlsx', [tableOf('Sheet1', [])]);

describe('the plan of rollup', () => {
  test('adds up the files in a workbook without a list, and says which one is bad', async () => {
    const workbook = empty();
    const engine = await checkedEngine(workbook);
    const steps: string[] = [];
    const { sheets, notes } = await engine.plan(
      'rollup',
      { files: [...towns, BAD, { name: '旧.xls', content: new Blob(['x']) }] },
      { progress: (done, all) => steps.push(`${done}/${all}`) },
    );
    expect(steps).toEqual(['1/4', '2/4', '3/4', '4/4']);
    expect(notes.slice(0, 3)).toEqual([
      '文件 4 个：已汇总 2 个，未汇总 1 个，读不了 1 个。',
      expect.stringMatching(/^坏\.xlsx：文件“坏\.xlsx”已损坏/),
      expect.stringMatching(/^旧\.xls：\.xls 文件不汇总/),
    ]);
    expect(sheets.map(({ name }) => name)).toContain('县汇总（按乡镇）');
    await workbook.apply(await fetchPlan(engine));
    const again = await checkedEngine(workbook);
    expect((await again.plan('rollup', { files: [...towns, BAD] })).sheets).not.toEqual([]);
    const files = [...towns, BAD, { name: '旧.xls', content: new Blob(['x']) }];
    expect((await again.plan('rollup', { files })).empty).toBe(true);
  });

  test('counts only what was picked, and each file as a check of it alone does', async () => {
    const engine = await checkedEngine(await openSample('户信息导出.xlsx'));
    await engine.plan('rollup', { files: towns.slice(0, 1) });
    const { writes } = await fetchPlan(engine);
    const [sheet] = writes.flatMap((write) =>
      write.kind === 'change-cells' || write.content.name !== '县汇总（按乡镇）'
        ? []
        : [write.content],
    );
    const total = sheet!.rows.find(({ cells }) => cells.includes('合计'));
    expect(total!.cells).toContain(HOUSEHOLDS);
  });

  test('is refused in words where nothing counts, and where nothing was picked', async () => {
    const engine = await checkedEngine(empty());
    const refused = engine.plan('rollup', { files: [BAD] });
    await expect(refused).rejects.toThrow(/^没有可以汇总的文件。坏\.xlsx：/);
    await expect(engine.plan('rollup')).rejects.toThrow('请先选择各乡镇的文件。');
  });

  test('stops between two files', async () => {
    const engine = await checkedEngine(empty());
    const stop = new AbortController();
    const progress = (): void => {
      stop.abort();
    };
    const stopped = engine.plan('rollup', { files: towns }, { progress, signal: stop.signal });
    await expect(stopped).rejects.toThrow(Stopped);
    expect((await fetchPlan(engine)).writes).toEqual([]);
  });
});

test('the file of rollup holds the same sheets', async () => {
  const engine = await checkedEngine(empty());
  const { sheets } = await engine.plan('rollup', { files: towns });
  const { file, sentences } = await engine.makeFiles('rollup', { files: towns });
  expect(file.name).toBe('县汇总.xlsx');
  expect(sentences[0]).toMatch(/^文件 2 个：已汇总 2 个/);
  const tables = await readFileBeside(file.name, file.content);
  expect(tables.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
});
