import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versionsResultSchema } from '../../src/jobs/versionsSchema';
import { runMain } from './runMain';

const APP = join('samples', '核验APP导出.xlsx');
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-changes-'));
  await copyFile(APP, at('上周.xlsx'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('anju changes', () => {
  it('finds nothing between a file and its copy', async () => {
    const { code, out } = await runMain('changes', at('上周.xlsx'), APP);
    expect(code).toBe(0);
    expect(out).toContain('新增 0 行，减少 0 行，改动 0 处');
  });

  it('writes JSON that the schema accepts', async () => {
    const json = at('结果.json');
    await runMain('changes', at('上周.xlsx'), APP, '--json', json, '--day', '2020-06-19');
    const result = versionsResultSchema.parse(JSON.parse(await readFile(json, 'utf8')));
    expect(result.lists).toMatchObject([{ rowsBefore: 64, rowsAfter: 64, rowsSame: 64 }]);
  });

  it('shows rows, cells and columns that differ, and masks numbers', async () => {
    const { code, out } = await runMain('changes', APP, join('samples', '三年行动档案.xlsx'));
    expect(code).toBe(1);
    expect(out).toMatch(/新增 \d+ 行，减少 \d+ 行/);
    expect(out).not.toMatch(/\d{17}[\dX]/);
  });

  it.each([[[]], [[APP]], [[APP, APP, APP]]])('asks for two files', async (files) => {
    const { code, err } = await runMain('changes', ...files);
    expect(code).toBe(2);
    expect(err).toContain('要写前后两版两个文件');
  });
});
