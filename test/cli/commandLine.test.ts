import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLineJobs } from '../../src/jobs';
import { type CheckResultJson, checkResultSchema } from '../../src/jobs/resultSchema';
import { runMain } from './runMain';

const SAMPLE = join('samples', '回头看_高燕镇示例.xlsx');
const DAY = ['--day', '2024-10-08'];
let folder: string;
const at = (name: string): string => join(folder, name);
const hashOf = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('help', () => {
  it('shows every job and its options', async () => {
    const { code, out } = await runMain('--help');
    expect(code).toBe(0);
    for (const job of commandLineJobs) {
      expect(out).toContain(`anju ${job.id}`);
      const page = await runMain(job.id, '--help');
      expect(page.code).toBe(0);
      for (const option of job.options) expect(page.out).toContain(`--${option.name}`);
    }
  });
});

describe('what cannot run says why in one sentence and exits with 2', () => {
  it.each([
    [
      'an unknown verb',
      ['chekc'],
      `没有动词“chekc”；可用的有：${commandLineJobs.map(({ id }) => id).join('、')}。`,
    ],
    ['no file', ['check'], '没有写文件名；例如：anju check 住户表.xlsx。'],
    ['a missing file', ['check', '没有.xlsx'], '找不到文件“没有.xlsx”，请检查路径和文件名。'],
    ['a folder', ['check', 'samples'], '“samples”是文件夹，请写出其中的工作簿文件名。'],
    [
      'a bad day',
      ['check', SAMPLE, '--day', '2024-13-01'],
      '检查日期“2024-13-01”不是一个日期，请写成 2024-10-13 这样。',
    ],
    [
      'an unknown profile',
      ['check', SAMPLE, '--profile', 'x'],
      '没有编号为“x”的方案；内置的有：gaoyan-2024、xikou-2020。自己的方案请写 .json 文件名。',
    ],
    [
      'an option without its value',
      ['check', SAMPLE, '--out'],
      '选项 --out 后面要写文件.xlsx，如 --out 文件.xlsx。',
    ],
    [
      'an output that is not .xlsx',
      ['check', SAMPLE, '--out', '结果.csv'],
      '只能写 .xlsx 文件，“结果.csv”不是；请改成 结果.csv.xlsx 这样的名字。',
    ],
    [
      'a generated sheet nobody knows',
      ['lists', SAMPLE, '--only', '花名册', '--out', '结果.xlsx'],
      '没有名为“花名册”的生成表',
    ],
    ['a source nobody knows', ['check', SAMPLE, '--source', '房屋表=房管局'], '不认识来源“房管局”'],
  ])('%s', async (_, words, sentence) => {
    const { code, err } = await runMain(...words);
    expect(err).toContain(sentence);
    expect(err.split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  it('an unknown option names the ones there are', async () => {
    const { code, err } = await runMain('check', SAMPLE, '--outt', 'x.xlsx');
    expect(err).toMatch(/“check”没有选项 --outt；可用的有：.*--out/);
    expect(code).toBe(2);
  });

  it('an unknown sheet names the ones there are', async () => {
    const { err, code } = await runMain('check', SAMPLE, '--sheet', '没有');
    expect(err).toMatch(/没有名为“没有”的工作表；文件里有：“/);
    expect(code).toBe(2);
  });

  it('a sheet that is no list: no household is no result', async () => {
    const { code, err } = await runMain('check', SAMPLE, '--sheet', '填表说明');
    expect(err).toMatch(/^没有找到住户名单，无法检查。《回头看_高燕镇示例.xlsx》的“填表说明”：/);
    expect(err.split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  it('an empty file and text that is no table', async () => {
    await writeFile(at('空.xlsx'), '');
    const { code, err } = await runMain('check', at('空.xlsx'));
    expect(err).toContain('空.xlsx');
    expect(err.split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });
});

describe('check', () => {
  it('prints a summary and exits with 1 when something was found', async () => {
    const { code, out } = await runMain('check', SAMPLE, ...DAY);
    expect(code).toBe(1);
    expect(out).toContain('应有 898 户');
    expect(out).toContain('跳过');
    expect(out).toContain('初判（户）');
    expect(out).toContain('鉴定结论过早');
  });

  it('writes a JSON result that the published schema accepts', async () => {
    const { out } = await runMain('check', SAMPLE, ...DAY, '--json', '-');
    const result: unknown = JSON.parse(out);
    const parsed: CheckResultJson = checkResultSchema.parse(result);
    const schema = JSON.parse(
      await readFile(join('docs', 'generated', 'check-result.schema.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    const total = Object.values(parsed.summary.judgements).reduce((sum, n) => sum + n, 0);
    expect(total).toBe(parsed.households.length);
  });

  it('leaves the original file as it was', async () => {
    await copyFile(SAMPLE, at('原件.xlsx'));
    const before = await hashOf(at('原件.xlsx'));
    await runMain('lists', at('原件.xlsx'), ...DAY, '--out', at('结果.xlsx'));
    expect(await hashOf(at('原件.xlsx'))).toBe(before);
    expect(await readdir(folder)).not.toContainEqual(expect.stringMatching(/tmp/));
  });

  it('writes into the file itself only when told to', async () => {
    await copyFile(SAMPLE, at('就地.xlsx'));
    const before = await hashOf(at('就地.xlsx'));
    await runMain('check', at('就地.xlsx'), ...DAY);
    expect(await hashOf(at('就地.xlsx'))).toBe(before);
    const { out } = await runMain('lists', at('就地.xlsx'), ...DAY, '--in-place');
    expect(out).toContain('已写入《就地.xlsx》');
    expect(await hashOf(at('就地.xlsx'))).not.toBe(before);
  });
});

describe('lists and ledger over their own output', () => {
  const UP_TO_DATE = '各表都已是最新，没有改动任何单元格。';
  const rulesIn = (out: string): string[] => out.match(/（[a-z-]+） +\d+/g) ?? [];

  it('say that the sheets are up to date, and find the same as on the first run', async () => {
    const first = await runMain('lists', SAMPLE, ...DAY, '--out', at('一.xlsx'));
    const second = await runMain('lists', at('一.xlsx'), ...DAY, '--out', at('二.xlsx'));
    expect(second.out).toContain(UP_TO_DATE);
    expect(rulesIn(first.out)).toContainEqual(expect.stringMatching(/ledger-measure-missing/));
    expect(rulesIn(second.out)).toEqual(rulesIn(first.out));
  });

  it('say so of a ledger in a file of its own, even when it was made without one', async () => {
    const ledger = at('台账.xlsx');
    await runMain('ledger', SAMPLE, ...DAY, '--out', ledger);
    const again = ['--ledger', ledger, '--out', at('台账二.xlsx')];
    const { out } = await runMain('ledger', SAMPLE, ...DAY, ...again);
    expect(out).toContain(UP_TO_DATE);
  });
});

describe('explain', () => {
  it('shows the page of a rule by id or number', async () => {
    const byId = await runMain('explain', 'appraisal-too-old');
    expect(byId.code).toBe(0);
    expect(byId.out).toContain('2020');
    expect((await runMain('explain', 'AP-02')).out).toBe(byId.out);
  });

  it('lists all rules', async () => {
    expect((await runMain('explain')).out).toContain('appraisal-too-old');
  });
});

describe('sample', () => {
  it('writes the samples and never overwrites a file', async () => {
    await writeFile(at('README.md'), 'mine');
    const { code, out } = await runMain('sample', folder);
    expect(code).toBe(0);
    expect(out).toContain('已有同名文件，没有覆盖');
    expect(await readFile(at('README.md'), 'utf8')).toBe('mine');
    expect(await readdir(folder)).toContain('回头看_高燕镇示例.xlsx');
  });
});
