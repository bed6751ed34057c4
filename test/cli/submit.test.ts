import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type SubmissionResultJson, submissionResultSchema } from '../../src/jobs/submitSchema';
import { superiorsForm } from '../ledgers/submission/superiorsForm';
import { runMain } from './runMain';

const SAMPLE = join('samples', '回头看_高燕镇示例.xlsx');
const CENSUS = join('samples', '灾普导出.xlsx');
const DAY = ['--day', '2024-10-08'];
const IDENTITY =
  '应报119户 ＝ 报送81 ＋ 死亡销户2 ＋ 拦截（错误）33 ＋ 拦截（疑似）1 ＋ 迁出未核2，相符';
let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-submit-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function namesIn(path: string): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.map(({ name }) => name);
}

describe('anju submit', () => {
  it('writes the sheets, the pre-flight and nothing of the list; a second run changes nothing', async () => {
    const out = at('报送.xlsx');
    const first = await runMain('submit', SAMPLE, CENSUS, ...DAY, '--out', out);
    expect(first.code).toBe(1);
    expect(first.out).toContain('识别为“自然灾害风险普查”的导出，只用来补填');
    expect(first.out).toContain('疑似问题未核实，禁止填报（已拦截1户）');
    expect((await namesIn(out)).filter((name) => !name.startsWith('_anju'))).toEqual([
      ...['农户基本信息', '房屋基础信息', '房屋安全情况'],
      ...['房屋地质灾害、改扩建、用作经营信息', '报送前检查'],
    ]);
    const before = await readFile(out);
    const again = await runMain('submit', SAMPLE, CENSUS, ...DAY, '--out', out);
    expect(again.out).toContain('各表都已是最新，没有改动任何单元格。');
    expect((await readFile(out)).equals(before)).toBe(true);
  });

  it('prints the identity, and gives JSON of the published shape', async () => {
    const { out } = await runMain('submit', SAMPLE, ...DAY);
    expect(out).toContain(`${IDENTITY}。`);
    const json = await runMain('submit', SAMPLE, ...DAY, '--json', '-');
    const result = JSON.parse(json.out) as SubmissionResultJson;
    const validate = new Ajv({ formats: { date: true } }).compile(
      z.toJSONSchema(submissionResultSchema),
    );
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    expect(result.households).toHaveLength(result.identity.expected);
    expect(result.households.filter(({ outcome }) => outcome === 'submitted')).toHaveLength(
      result.sheets[0]!.rows,
    );
  });

  it('writes one file a village beside the workbook, and never over an older file', async () => {
    const out = at('分村.xlsx');
    const words = ['submit', SAMPLE, ...DAY, '--out', out, '--split', 'village'];
    await runMain(...words);
    const files = await readdir(at('分村'));
    expect(files.sort()).toEqual(
      ['双河村', '柏树村', '石梁村', '红军村', '青杠社区'].map((name) => `${name}.xlsx`).sort(),
    );
    expect(await namesIn(at('分村', '红军村.xlsx'))).not.toContain('报送前检查');
    const again = await runMain(...words);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/里已有“.*”，没有写任何文件/);
  });

  it('writes CSV in GBK into a folder', async () => {
    const { code } = await runMain('submit', SAMPLE, ...DAY, '--out', at('gbk'), '--csv', 'gbk');
    expect(code).toBe(1);
    const text = new TextDecoder('gbk', { fatal: true }).decode(
      await readFile(at('gbk', '农户基本信息.csv')),
    );
    expect(text.split('\r\n')).toHaveLength(83);
  });

  it('fills a form below its header and keeps its looks', async () => {
    await writeFile(at('模板.xlsx'), await superiorsForm());
    const out = at('填好.xlsx');
    const words = ['submit', SAMPLE, ...DAY, '--template', at('模板.xlsx'), '--out', out];
    const { out: said } = await runMain(...words);
    expect(said).toContain('没有对应内容、没有填的列：县里的栏目');
    const filled = new ExcelJS.Workbook();
    await filled.xlsx.readFile(out);
    const after = filled.getWorksheet('上报表')!;
    expect([after.getCell('A1').value, after.getCell('B3').value]).toEqual([
      '某县上报表',
      '林腊梅',
    ]);
    expect(after.getCell('C3').value).toBe('51222919620221983X');
    expect(after.getColumn(2).width).toBe(33);
    expect(after.getCell('B3').fill).toMatchObject({ fgColor: { argb: 'FFFFFF00' } });
    expect((await runMain(...words)).err).toContain('已经存在，没有改动');
  });

  it.each([
    ['an unknown split', ['--split', 'town', '--out', 'x'], '--split 只能写 sheet'],
    ['an unknown encoding', ['--csv', 'big5', '--out', 'x'], '--csv 只能写 utf-8 或 gbk'],
    ['an unknown form of numbers', ['--id', 'none'], '--id 只能写 text、apostrophe、masked'],
    ['no place for the files', ['--csv', 'gbk'], '没有写文件放到哪里'],
    ['no place for the form', ['--template', SAMPLE], '没有写填好的模板放到哪里'],
    ['the list itself as the target', ['--out', CENSUS], '已经存在，又不是本工具生成的'],
  ])('refuses %s in one sentence', async (_, options, says) => {
    const { code, err } = await runMain('submit', SAMPLE, ...DAY, ...options);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });
});
