import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statusResultSchema } from '../../src/jobs/statusSchema';
import { runMain } from './runMain';

const SAMPLE = join('samples', '回头看_高燕镇示例.xlsx');
const WORDS = ['status', SAMPLE, '--day', '2024-10-08'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-status-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('anju status', () => {
  it('writes the three lists; a second run leaves the file byte for byte', async () => {
    const out = join(folder, '变动.xlsx');
    const first = await runMain(...WORDS, '--out', out);
    expect(first.out).toContain('新建“已死亡销户名单”，共2行。');
    expect(first.out).toContain('新建“户主变更清单”，共2行。');
    expect(first.out).toContain('新建“迁出办理清单”，共2行。');
    const before = await readFile(out);
    const again = await runMain(...WORDS, '--out', out);
    expect(again.out).toContain('各表都已是最新，没有改动任何单元格。');
    expect((await readFile(out)).equals(before)).toBe(true);
  });

  it('gives JSON of the published shape', async () => {
    const { out } = await runMain(...WORDS, '--json', '-');
    const { entries } = statusResultSchema.parse(JSON.parse(out));
    expect(
      entries.map(({ list, state, consequence }) => [list, state, consequence].join(' ')),
    ).toEqual([
      ...Array<string>(2).fill('death-list 已标注 不报送，名册保留'),
      ...Array<string>(2).fill('head-change-list 待核实 照常检查，以现户主报送'),
      ...Array<string>(2).fill('move-out-list 待核实住址 暂不报送'),
    ]);
  });
});
