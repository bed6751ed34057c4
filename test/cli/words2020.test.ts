import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import { runMain } from './runMain';

const NOTICES = {
  2020: ['核验_溪口乡示例.xlsx', '--profile', 'xikou-2020', '--day', '2020-06-22'],
  2024: ['回头看_高燕镇示例.xlsx', '--day', '2024-10-08'],
} as const;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-words-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function sheetOf(notice: keyof typeof NOTICES, sheet: string, verb: string) {
  const [sample, ...words] = NOTICES[notice];
  const out = join(folder, `${verb}-${sheet}-${notice}.xlsx`);
  const size = verb === 'draw' ? ['--size', '5'] : [];
  await runMain(verb, join('samples', sample), ...words, ...size, '--out', out);
  const table = (await (await openFile(out)).readSheets()).find(({ name }) => name === sheet);
  return { caption: table!.rows[1]![0], headers: table!.rows[3]!.map(String) };
}

describe('sheets of both notices', () => {
  it.each([
    [
      'draw',
      '抽查名单',
      ['抽取时初判', '与初判是否一致'],
      ['抽取时核验结论', '与核验结论是否一致'],
    ],
    ['draw', '抽样框', ['初判结果'], ['核验结论']],
    ['review', '办公室审核', ['初判'], ['核验结论']],
  ])('%s: %s calls the result what its notice calls it', async (verb, sheet, then, before) => {
    const judged = (headers: readonly string[]): readonly string[] =>
      headers.filter((header) => /初判|核验结论/.test(header));
    expect(judged((await sheetOf(2024, sheet, verb)).headers)).toEqual(then);
    expect(judged((await sheetOf(2020, sheet, verb)).headers)).toEqual(before);
  });

  it('the review cites the notice it is made under', async () => {
    expect((await sheetOf(2024, '办公室审核', 'review')).caption).toMatch(/2024年9月10日）一 · /);
    expect((await sheetOf(2020, '办公室审核', 'review')).caption).toContain('6月11日）四（三）');
  });
});
