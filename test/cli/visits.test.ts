import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitsResultSchema } from '../../src/jobs/visitsSchema';
import { runMain } from './runMain';
import { typeInto } from './typeInto';

const SAMPLE = join('samples', '回头看_高燕镇示例.xlsx');
const DAY = ['--day', '2024-09-28'];
const TEAMS = ['--teams', '一组：甲队员、乙队员,二组'];
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-visits-'));
  await runMain(
    'visits',
    SAMPLE,
    ...DAY,
    ...TEAMS,
    '--out',
    at('结果.xlsx'),
    '--print',
    at('表.xlsx'),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const resultOf = async (name: string) =>
  visitsResultSchema.parse(JSON.parse(await readFile(at(name), 'utf8')));

describe('anju visits', () => {
  it('plans once: a second run finds everybody planned', async () => {
    const words = ['visits', SAMPLE, ...DAY, ...TEAMS, '--out', at('结果.xlsx')];
    const { out } = await runMain(...words, '--json', at('安排.json'));
    expect(out).toContain('这次安排 0 户；原已安排 17 户');
    expect(await resultOf('安排.json')).toMatchObject({ kind: 'plan', alreadyPlanned: 17 });
  });

  it('reads a filled sheet back, writes what is certain and tells the rest', async () => {
    const sheet = [at('表.xlsx'), '外业核实_一组'] as const;
    await typeInto(...sheet, [3, 4], { 实际核实时间: '2024.9.22', 现场结论: '没有变化' });
    await typeInto(...sheet, [3, 5], { 实际核实时间: '九月某日', 现场结论: '信息变化' });
    const words = ['visits', SAMPLE, ...DAY, '--read', at('表.xlsx'), '--out', at('结果.xlsx')];
    const { out, code } = await runMain(...words, '--json', at('读回.json'));
    expect(code).toBe(1);
    expect(out).toContain('填入 3 格');
    expect(out).toMatch(/看不懂，没有填入：\n.*“九月某日”（表\.xlsx\/外业核实_一组!M6）/);
    const result = await resultOf('读回.json');
    expect(result.kind === 'read' && result.outcomes.map(({ outcome }) => outcome)).toEqual([
      ...['applied', 'applied', 'unreadable', 'applied'],
    ]);
  });

  it.each([
    [
      'days outside the notice',
      [...TEAMS, '--from', '2024-09-01'],
      '超出了工作时间2024-09-11至2024-10-13',
    ],
    ['no team', [], '没有写由哪些队去核实'],
    ['a day that is none', [...TEAMS, '--to', '下月'], '--to 要写成 2024-09-20 这样的日期'],
    ['no room for a number', [...TEAMS, '--per-day', '0'], '（--per-day）要写成整数'],
    ['printing over a sheet', [...TEAMS, '--print', '表.xlsx'], '“表.xlsx”已经存在'],
    ['reading and planning at once', ['--read', '表.xlsx', ...TEAMS], '请分两次运行'],
  ])('refuses %s', async (_, words, sentence) => {
    const there = words.map((word) => (word === '表.xlsx' ? at(word) : word));
    const { code, err } = await runMain('visits', SAMPLE, ...DAY, ...there);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
