import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawResultSchema } from '../../src/jobs/drawSchema';
import { runMain } from './runMain';

const SAMPLE = join('samples', '回头看_高燕镇示例.xlsx');
const WORDS = ['draw', SAMPLE, '--day', '2024-10-08', '--seed', '20240911'];
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-draw-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function json(...words: readonly string[]) {
  const { out, code } = await runMain(...WORDS, ...words, '--json', '-');
  expect(code).toBe(0);
  return drawResultSchema.parse(JSON.parse(out));
}

describe('anju draw', () => {
  it('writes list and frame beside the roster; the same draw again leaves the file byte for byte', async () => {
    const out = at('抽查.xlsx');
    const words = [...WORDS, '--size', '30', '--always', 'C,D', '--county', '--out', out];
    const first = await runMain(...words);
    expect(first.code).toBe(0);
    expect(first.out).toContain('抽样框：115户');
    expect(first.out).toContain('另有已死亡销户2户，已迁出2户');
    expect(first.out).toContain('新建“抽查名单”，共30行。');
    const before = await readFile(out);
    const again = await runMain(...words);
    expect(again.out).toContain('抽到的户相同，没有重复列入。');
    expect((await readFile(out)).equals(before)).toBe(true);
  });

  it('draws alike without a file to write to, and one from every stratum where there are enough', async () => {
    const drawn = await json('--size', '40');
    expect(drawn.drawn).toHaveLength(40);
    expect(drawn.frame).toBe(drawn.strata.reduce((sum, { size }) => sum + size, 0));
    expect(drawn.strata.every(({ random }) => random >= 1)).toBe(true);
    expect(await json('--size', '40')).toEqual(drawn);
  });

  it('takes the households a file names', async () => {
    const file = at('必抽.txt');
    await writeFile(file, '\uFEFF户编号\r\n5002291082030056,马某\r\n\r\n5002291082030064\r\n');
    const { drawn } = await json('--size', '10', '--by', 'none', '--always', file);
    const always = drawn.filter((each) => each.always === '点名').map(({ code }) => code);
    expect(always.sort()).toEqual(['5002291082030056', '5002291082030064']);
    expect(drawn).toHaveLength(10);
  });

  it('refuses what it does not understand in one sentence', async () => {
    const { code, err } = await runMain(...WORDS);
    expect(code).toBe(2);
    expect(err).toBe('请写明抽多少：--size 60（户数）或 --share 5%（比例），二选一。');
    const nobody = await runMain(...WORDS, '--size', '5', '--judgement', '已死亡销户');
    expect(nobody.code).toBe(2);
    expect(nobody.err).toMatch(/都不在抽取范围内/);
  });
});
