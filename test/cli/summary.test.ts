import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type SummaryResultJson, summaryResultSchema } from '../../src/jobs/summarySchema';
import { chartsInFile } from '../workbook/xlsx/chartsInFile';
import { runMain } from './runMain';

const LOOK_BACK = [join('samples', '回头看_高燕镇示例.xlsx'), '--day', '2024-10-08'];
const VERIFICATION = [
  ...[join('samples', '核验_溪口乡示例.xlsx'), '--profile', 'xikou-2020'],
  ...['--day', '2020-06-22'],
];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-summary-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('anju summary', () => {
  it('prints the counts, the sentence and the identities, and writes nothing unasked', async () => {
    const { out, code } = await runMain('summary', ...LOOK_BACK);
    expect(code).toBe(1);
    expect(out).toMatch(/应核户数 +119 +23/);
    expect(out).toContain('全镇119户：死亡销户2户');
    expect(out).toContain('核对1：应核户数 119户 ≠');
    expect(out).not.toContain('已写入');
  });

  it.each([
    ['2024', LOOK_BACK, '汇总表', ['初判情况', '自有农村住房等级', '台账整改进度', '销号率']],
    ['2020', VERIFICATION, '核验汇总表', ['核验结果', '三个“一批”', '销号率']],
  ])('writes one sheet with its charts for %s; a second run changes nothing', async (...given) => {
    const [regime, words, sheet, titles] = given;
    const out = join(folder, `${regime}.xlsx`);
    const first = await runMain('summary', ...words, '--out', out);
    expect(first.out).toContain(`新建“${sheet}”`);
    const before = await readFile(out);
    const charts = await chartsInFile(new Blob([before]), sheet);
    expect(charts.map(({ title }) => /^各村(.*)（/.exec(title)?.[1])).toEqual(titles);
    const again = await runMain('summary', ...words, '--out', out);
    expect(again.out).toContain('各表都已是最新，没有改动任何单元格。');
    expect((await readFile(out)).equals(before)).toBe(true);
  });

  it('gives JSON of the published shape', async () => {
    const { out } = await runMain('summary', ...VERIFICATION, '--json', '-');
    const result = JSON.parse(out) as SummaryResultJson;
    const validate = new Ajv({ formats: { date: true } }).compile(
      z.toJSONSchema(summaryResultSchema),
    );
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    expect(result.total.numbers['households']).toBe(387);
    expect(result.identities[0]).toMatchObject({ id: 'households', holds: true, difference: 0 });
  });
});
