import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toAddress } from '../../src/domain/address';
import { graveBarriers } from './harness/accessibility';
import { Clerk } from './harness/clerk';
import { keepPicture } from './harness/screenshot';
import { NO_TROUBLE } from './harness/watch';
import { rawWords } from './harness/words';
import { openSample, openWorkbench, type OpenWorkbench } from './harness/workbench';

const EXPORT = '核验APP导出.xlsx';

let open: OpenWorkbench;
let clerk: Clerk;

beforeAll(async () => {
  open = await openSample(await openWorkbench(), EXPORT);
  clerk = new Clerk(open);
  await clerk.ribbon('changes');
  await clerk.sees('选前后两版');
});

afterAll(() => open[Symbol.asyncDispose]());

it('compares the workbook with an older file beside it, row by row', async () => {
  await clerk.sees('请选出两版');
  const buffer = await readFile(`samples/${EXPORT}`);
  await open.frame.locator('input[type=file]').setInputFiles({
    ...{ name: '上周.xlsx', buffer },
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  await clerk.sees('《上周.xlsx》');
  const [sheet = ''] = await clerk.sheets();
  const { rows } = (await clerk.saved()).find(({ name }) => name === sheet)!;
  const isName = (cell: unknown): boolean => String(cell).includes('户主姓名');
  const header = rows.findIndex((cells) => cells.some(isName));
  const column = rows[header]!.findIndex(isName);
  await clerk.types(sheet, toAddress(header + 1, column), '测试改名');
  await clerk.press('对照');
  await clerk.sees(/对照完毕：改动 1 行，新增 0 行，减少 0 行/);
  await keepPicture(open.page, 'versions-result');
  await open.frame.getByRole('button', { name: /^改动的行/ }).click();
  await open.frame.getByRole('treeitem').last().click();
  await expect.poll(() => clerk.selection()).toMatchObject({ sheet, row: header + 1, column });
  await clerk.sees(/《上周\.xlsx》/);
  expect(await open.frame.getByRole('button', { name: '看旧版' }).count()).toBe(0);
  await keepPicture(open.page, 'versions-row');
  expect(rawWords(await clerk.reads())).toBeUndefined();
  expect(await graveBarriers(open.frame)).toEqual([]);
});

it('was no trouble to the page', () => {
  expect(open.trouble).toEqual(NO_TROUBLE);
});
