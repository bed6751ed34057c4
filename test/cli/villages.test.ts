import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type MergeResultJson, mergeResultSchema } from '../../src/jobs/mergeSchema';
import { type ReviewResultJson, reviewResultSchema } from '../../src/jobs/reviewSchema';
import { type SplitResultJson, splitResultSchema } from '../../src/jobs/splitSchema';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import { runMain } from './runMain';

const SAMPLE = join('samples', '回头看_高燕镇示例.xlsx');
const DAY = ['--day', '2024-10-08'];
const LIST = '回头看台账';
let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-villages-'));
  await runMain('split', SAMPLE, ...DAY, '--out', at('村'));
});
afterAll(() => rm(folder, { recursive: true }));

async function edit(path: string, change: (workbook: ExcelJS.Workbook) => void): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  change(workbook);
  await workbook.xlsx.writeFile(path);
}

function expectShape(schema: z.ZodType, result: unknown): void {
  const validate = new Ajv({ formats: { date: true } }).compile(z.toJSONSchema(schema));
  expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
}

/** Everything that a file holds, hidden or not, as one text. */
async function wholeText(path: string): Promise<string> {
  const tables = await (await openFile(path)).readSheets();
  return JSON.stringify(tables.map(({ name, rows }) => [name, rows]));
}

describe('anju split', () => {
  it('counts every row once and gives JSON of the published shape', async () => {
    const { out } = await runMain('split', SAMPLE, ...DAY, '--json', '-');
    const result = JSON.parse(out) as SplitResultJson;
    expectShape(splitResultSchema, result);
    for (const { rows, ofVillages, ofNone, headings, shared, left } of result.counts) {
      expect(ofVillages + ofNone + headings + shared + left).toBe(rows);
    }
    expect(result.files.map(({ village }) => village)).toHaveLength(5);
  });

  it('gives a village nothing of another: not in cells, hidden sheets, names or texts', async () => {
    const town = await (await openFile(SAMPLE)).readSheets();
    const numbers = [...JSON.stringify(town.map(({ rows }) => rows)).matchAll(/\d{17}[\dX]/g)].map(
      ([number]) => number,
    );
    const files = await readdir(at('村'));
    const texts = await Promise.all(files.map((file) => wholeText(at('村', file))));
    for (const number of new Set(numbers)) {
      const holding = texts.filter((text) => text.includes(number)).length;
      const inTown = numbers.filter((each) => each === number).length;
      expect(holding, number).toBeLessThanOrEqual(inTown);
      expect(holding, number).toBeGreaterThan(0);
    }
    for (const [index, file] of files.entries()) {
      const own = file.replace(/(?:村|社区)\.xlsx$/, '');
      const others = ['红军', '石梁', '双河', '青杠', '柏树'].filter((name) => name !== own);
      for (const other of others) expect(texts[index], file).not.toContain(`${other}村`);
    }
  });

  it('keeps header, widths and number formats, and IDs as text', async () => {
    const [town, village] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
    await town.xlsx.readFile(SAMPLE);
    await village.xlsx.readFile(at('村', '石梁村.xlsx'));
    const [whole, part] = [town.getWorksheet(LIST)!, village.getWorksheet(LIST)!];
    expect(part.getRow(4).values).toEqual(whole.getRow(4).values);
    expect(part.getColumn(6).width).toBe(whole.getColumn(6).width);
    expect(part.getCell('F7').value).toEqual(whole.getCell('F32').value);
    expect(part.getCell('F7').numFmt).toBe(whole.getCell('F32').numFmt);
    expect(part.model.merges).toContain('A6:AV6');
  });

  it('writes no file when one is there', async () => {
    const { code, err } = await runMain('split', SAMPLE, ...DAY, '--out', at('村'));
    expect([code, err]).toEqual([2, expect.stringContaining('没有写任何文件')]);
  });
});

describe('anju merge', () => {
  it('puts the unedited parts together to the file they came from', async () => {
    const files = (await readdir(at('村'))).map((file) => at('村', file));
    const { code, out } = await runMain('merge', SAMPLE, ...files, ...DAY, '--out', at('同.xlsx'));
    expect(code, out).toBe(0);
    expect((await readFile(at('同.xlsx'))).equals(await readFile(SAMPLE))).toBe(true);
  });

  it('takes what the village changed, keeps what the township changed, lists what both did', async () => {
    const [town, village] = [at('总表.xlsx'), at('红军村.xlsx')];
    await copyFile(SAMPLE, town);
    await copyFile(at('村', '红军村.xlsx'), village);
    await edit(village, (workbook) => {
      const sheet = workbook.getWorksheet(LIST)!;
      sheet.getCell('H8').value = '19900001111';
      sheet.getCell('O9').value = '村改';
    });
    await edit(town, (workbook) => {
      workbook.getWorksheet(LIST)!.getCell('O9').value = '镇改';
    });
    const { code, out } = await runMain(
      'merge',
      town,
      village,
      ...DAY,
      '--in-place',
      '--json',
      '-',
    );
    expect(code).toBe(1);
    const result = JSON.parse(out) as MergeResultJson;
    expectShape(mergeResultSchema, result);
    expect(result.edits).toMatchObject([{ cell: 'H8', after: '19900001111' }]);
    expect(result.issues).toMatchObject([
      { kind: 'conflict', cell: 'O9', town: '镇改', fromVillage: '村改', state: '待决定' },
    ]);
    const again = await runMain('merge', town, village, ...DAY, '--in-place');
    expect(again.out).toContain('各表都已是最新，没有改动任何单元格。');
  });
});

describe('anju review', () => {
  it('returns, checks again, logs, and gets the villages’ answers back', async () => {
    const path = at('审核.xlsx');
    await runMain('review', SAMPLE, ...DAY, '--out', path);
    await edit(path, (workbook) => {
      const sheet = workbook.getWorksheet('办公室审核')!;
      const header = sheet.getRow(4).values as string[];
      const say = (row: number, cells: Record<string, string>): void => {
        for (const [name, text] of Object.entries(cells))
          sheet.getRow(row).getCell(header.indexOf(name)).value = text;
      };
      say(5, { 审核意见: '通过' });
      say(6, { 审核意见: '退回', 退回原因: '录入错误', 审核人: '甲', 审核日期: '2024-10-08' });
    });
    const { out } = await runMain('review', path, ...DAY, '--in-place', '--split', 'village');
    expect(out).toContain('1户的审核意见没有采用');
    expect(await readdir(at('审核'))).toEqual(['退回清单_红军村.xlsx']);
    const back = at('审核', '退回清单_红军村.xlsx');
    await edit(back, (workbook) => {
      const sheet = workbook.getWorksheet('退回清单')!;
      const header = sheet.getRow(4).values as string[];
      sheet.getRow(5).getCell(header.indexOf('整改情况')).value = '已改';
    });
    await runMain('merge', path, back, ...DAY, '--in-place');
    expect(await wholeText(path)).toContain('已改');
    const json = await runMain('review', path, ...DAY, '--json', '-');
    const result = JSON.parse(json.out) as ReviewResultJson;
    expectShape(reviewResultSchema, result);
    expect(result.counts).toMatchObject({ passed: 0, returned: 1, refused: 1 });
    expect(result.returned).toMatchObject([{ reason: '录入错误', person: '甲', round: 1 }]);
  });
});
