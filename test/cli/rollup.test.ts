import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { buildSync } from 'esbuild';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CheckResultJson } from '../../src/jobs/resultSchema';
import { type RollUpResultJson, rollUpResultSchema } from '../../src/jobs/rollup/rollUpSchema';
import { runMain } from './runMain';

const DAY = ['--day', '2024-10-08'];
const GOOD = ['高燕镇/住户表.xlsx', '双河乡/名单.csv', '双河乡/旧/合并.xlsx'];
const SHARED_ID = '512229193801019019';
let folder: string;
const at = (...names: string[]): string => join(folder, '县', ...names);

/** A folder as counties have them: good lists, and everything else that lies between them. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-rollup-'));
  await mkdir(at('双河乡', '旧'), { recursive: true });
  await mkdir(at('高燕镇'));
  await copyFile(join('samples', '回头看_高燕镇示例.xlsx'), at('高燕镇', '住户表.xlsx'));
  await copyFile(join('samples', '户信息_合并单元格.xlsx'), at('双河乡', '旧', '合并.xlsx'));
  await copyFile(join('samples', '瑞安式表头.csv'), at('双河乡', '名单.csv'));
  await writeFile(at('坏.xlsx'), 'PK\u0003\u0004…');
  await writeFile(
    at('加密.xlsx'),
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  );
  await writeFile(at('空.csv'), '');
  await writeFile(at('无关.csv'), '日期,天气\n2024-10-08,晴\n');
  await writeFile(at('~$住户表.xlsx'), 'x');
  await writeFile(at('旧表.xls'), 'x');
  await writeFile(at('说明.docx'), 'x');
  const words = ['lists', at('高燕镇', '住户表.xlsx'), ...DAY, '--out', at('高燕镇', '结果.xlsx')];
  await runMain(...words);
});
afterAll(() => rm(folder, { recursive: true }));

async function jsonOf<Json>(...words: string[]): Promise<Json> {
  const { out } = await runMain(...words, ...DAY, '--json', '-');
  return JSON.parse(out) as Json;
}

const rolledUp = (...more: string[]): Promise<RollUpResultJson> =>
  jsonOf('rollup', join(folder, '县'), '--workers', '0', ...more);

describe('anju rollup', () => {
  it('counts every file as check does, and adds them', async () => {
    const result = await rolledUp();
    const checks: CheckResultJson[] = [];
    for (const path of GOOD) checks.push(await jsonOf('check', at(...path.split('/'))));
    for (const [index, { summary }] of checks.entries()) {
      const { tally } = result.files.find(({ path }) => path === GOOD[index])!;
      expect(tally?.households).toBe(summary.households);
      expect(tally?.findingsByRule).toEqual(summary.findingsByRule);
      expect(tally?.findings).toEqual(summary.findings);
      expect(tally).toMatchObject({
        inCDList: summary.inCDList,
        gradeUnclear: summary.gradeUnclear,
      });
      const judged = Object.entries(summary.judgements).filter(([, count]) => count > 0);
      expect(tally?.judgements).toEqual(Object.fromEntries(judged));
    }
    const sum = (of: (check: CheckResultJson) => number): number =>
      checks.reduce((total, check) => total + of(check), 0);
    expect(result.all.households).toBe(sum(({ summary }) => summary.households));
    expect(result.all.findings.error).toBe(sum(({ summary }) => summary.findings.error));
    expect(result.towns.reduce((total, { tally }) => total + tally.households, 0)).toBe(
      result.all.households,
    );
    expect(result.villages.reduce((total, { tally }) => total + tally.households, 0)).toBe(
      result.all.households,
    );
  });

  it('says of every other file why it is not counted, and with its exit code that some could not be read', async () => {
    const { files } = await rolledUp();
    expect(Object.fromEntries(files.map(({ path, state }) => [path, state]))).toEqual({
      ...Object.fromEntries(GOOD.map((path) => [path, 'findings'])),
      ...{ '坏.xlsx': 'unreadable', '加密.xlsx': 'unreadable', '空.csv': 'unreadable' },
      ...{ '无关.csv': 'skipped', '旧表.xls': 'skipped', '~$住户表.xlsx': 'skipped' },
      '高燕镇/结果.xlsx': 'skipped',
    });
    const sentence = (name: string): string => files.find(({ path }) => path === name)!.sentence;
    expect(sentence('高燕镇/结果.xlsx')).toContain('其中的名单就是“高燕镇/住户表.xlsx”');
    expect(sentence('无关.csv')).toContain('没有找到住户名单');
    for (const { state, sentence: why } of files) expect(why === '').toBe(state === 'findings');
    const { code, out } = await runMain('rollup', join(folder, '县'), '--workers', '0', ...DAY);
    expect(code).toBe(3);
    expect(out).toContain('文件 10 个：已汇总 3 个，未汇总 4 个，读不了 3 个。');
  });

  it('gives JSON of the published shape', async () => {
    const validate = new Ajv({ formats: { date: true } }).compile(
      z.toJSONSchema(rollUpResultSchema),
    );
    expect(validate(await rolledUp()), JSON.stringify(validate.errors)).toBe(true);
  });

  it('counts a household in two files twice, says how many there are and names none in full', async () => {
    const twice = join(folder, '重复');
    await mkdir(twice);
    const list = `户主姓名,证件号码,村\n张三,${SHARED_ID},红军村\n`;
    await writeFile(join(twice, '甲镇.csv'), list);
    await writeFile(
      join(twice, '乙镇.csv'),
      `${list}李四,512229193801019027,红军村\n王五,,红军村\n`,
    );
    const { shared, all } = await jsonOf<RollUpResultJson>('rollup', twice, '--workers', '0');
    expect(all.households).toBe(4);
    expect(shared).toEqual({
      households: 1,
      withoutNumber: 1,
      listed: [{ number: '512229********9019', files: ['乙镇.csv', '甲镇.csv'] }],
    });
  });

  it('writes the sums into a workbook, which is not counted the next time', async () => {
    const out = at('县汇总.xlsx');
    const words = ['rollup', join(folder, '县'), '--workers', '0', ...DAY, '--out', out];
    await runMain(...words);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['县汇总（按乡镇）', '县汇总（按村）', '汇总文件']),
    );
    const again = await runMain(...words);
    expect(again.out).toContain('县汇总.xlsx：就是这次要写的汇总结果，不汇总。');
    const third = await rolledUp();
    expect(third.files.find(({ path }) => path === '县汇总.xlsx')).toMatchObject({
      state: 'skipped',
      sentence: '是本工具生成的结果，里面没有住户名单，不汇总。',
    });
    await rm(out);
  });

  it.each([
    [['rollup'], '请写一个文件夹'],
    [['rollup', 'samples/README.md'], '不是文件夹'],
    [['rollup', 'nowhere'], '找不到文件夹'],
    [['rollup', 'src/cli'], '没有可以汇总的'],
    [['rollup', 'samples', '--workers', 'viele'], '--workers 要写'],
    [['rollup', 'samples', '--day', 'heute'], '不是一个日期'],
  ])('refuses %s in a sentence', async (words, sentence) => {
    const { code, err } = await runMain(...words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('threads', () => {
  let command: string;
  beforeAll(() => {
    command = join('node_modules', '.cache', 'anju-test', `rollup-${process.pid}.mjs`);
    buildSync({
      ...{ entryPoints: ['src/cli/index.ts'], outfile: command, bundle: true },
      ...{ packages: 'external', platform: 'node', format: 'esm', target: 'node20' },
      logLevel: 'error',
    });
  });
  afterAll(() => rm(command));

  it('come to the same result as one thread', async () => {
    const words = [command, 'rollup', join(folder, '县'), ...DAY, '--workers', '2', '--json', '-'];
    const { stdout, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toEqual(await rolledUp());
  });
});
