import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { planReviewOver } from '../../../src/jobs/reviewWorkbooks';
import { defaultProfile } from '../../../src/policy/profiles';
import type { FileWorkbook } from '../../../src/workbook/port';
import { openFile } from '../../../src/workbook/xlsx/nodeFile';
import { openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { checkedEngine, LOOK_BACK, openSample, REQUEST } from './engines';

const LIST = '退回清单';

let reviewed: FileWorkbook;

/** Runs the review over a workbook and writes it there. */
async function review(workbook: FileWorkbook): Promise<void> {
  const tables = await workbook.readSheets();
  const result = checkTables(tables, { profile: defaultProfile, day: REQUEST.day });
  await workbook.apply(planReviewOver(result, tables).plan);
}

/** Types an opinion into the first row of 办公室审核. */
async function returnFirst(workbook: FileWorkbook, cells: Readonly<Record<string, string>>) {
  const { name: sheet, rows } = (await workbook.readSheets()).find(
    ({ name }) => name === '办公室审核',
  )!;
  const header = rows.findIndex((row) => row.includes('审核意见'));
  const changes = Object.entries(cells).map(([title, after]) => {
    const column = rows[header]!.indexOf(title);
    return { row: header + 1, column, before: null, after, format: 'text' as const };
  });
  await workbook.apply({ sentences: [], writes: [{ kind: 'change-cells', sheet, changes }] });
}

beforeAll(async () => {
  reviewed = await openFile(join('samples', LOOK_BACK));
  await review(reviewed);
  await returnFirst(reviewed, {
    ...{ 审核意见: '退回', 退回原因: '录入错误' },
    ...{ 审核人: '甲', 审核日期: REQUEST.day },
  });
  await review(reviewed);
});

describe('splitting what was returned', () => {
  const split = async (content: Blob) => {
    const engine = await checkedEngine(await openSample(LOOK_BACK));
    const files = [{ name: '审核.xlsx', content }];
    return engine.makeFiles('split', { answers: { way: 'returns' }, files });
  };

  test('makes a file of each village that got something back, with nothing but that', async () => {
    const { file, count } = await split(await reviewed.save());
    expect(count).toBe(1);
    expect(file.name).toMatch(/^退回清单_.+村\.xlsx$/);
    const sheets = await (await openWorkbook(file.name, file.content)).readSheets();
    expect(sheets.filter(({ visibility }) => visibility === 'visible')).toMatchObject([
      { name: LIST },
    ]);
    const texts = sheets.find(({ name }) => name === LIST)!.rows.flat();
    expect(texts).toContain('录入错误');
  });

  test('says what to do first where nothing was returned yet', async () => {
    const plain = await openFile(join('samples', LOOK_BACK));
    await expect(split(await plain.save())).rejects.toThrow(
      /^《审核\.xlsx》里没有“退回清单”；请先做“办公室审核”/,
    );
  });
});
