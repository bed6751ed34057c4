import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from './harness/clerk';
import { NO_TROUBLE } from './harness/watch';
import { openFile, openWorkbench, type OpenWorkbench } from './harness/workbench';

let open: OpenWorkbench;

beforeAll(async () => {
  open = await openWorkbench();
});

afterAll(() => open[Symbol.asyncDispose]());

const grid = () => open.page.locator('canvas[data-u-comp="render-canvas"]').first();

describe('a list of choices that stands in cells', () => {
  const CHOICES = ['自有住房', '租住', '借住'];
  const SOURCE = '选项!$A$1:$A$3';

  async function withChoices(): Promise<Uint8Array> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('登记');
    sheet.getCell('A1').value = '现住房';
    sheet.getCell('A2').dataValidation = { type: 'list', allowBlank: true, formulae: [SOURCE] };
    const choices = workbook.addWorksheet('选项');
    CHOICES.forEach((choice, index) => {
      choices.getCell(index + 1, 1).value = choice;
    });
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }

  it('is offered in the grid, taken by a click, and still refers to its cells in the saved file', async () => {
    open = await openFile(open, '下拉.xlsx', await withChoices());
    const clerk = new Clerk(open);
    await clerk.selects('登记', 'A2');
    await grid().focus();
    await open.page.keyboard.press('F2');
    for (const choice of CHOICES) await open.page.getByText(choice, { exact: true }).waitFor();
    await open.page.getByText('租住', { exact: true }).click();
    await expect.poll(() => clerk.text('登记', 1, 0)).toBe('租住');
    const saved = await new ExcelJS.Workbook().xlsx.load((await clerk.file()).buffer);
    expect(saved.getWorksheet('登记')?.getCell('A2').dataValidation).toMatchObject({
      type: 'list',
      formulae: [SOURCE],
    });
  });
});

describe('a file dropped onto the page', () => {
  it('is opened instead of the one before', async () => {
    const { x, y, width, height } = (await grid().boundingBox())!;
    const files = [resolve('samples', '分村表.xlsx')];
    const session = await open.page.context().newCDPSession(open.page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', {
        type,
        x: x + width / 2,
        y: y + height / 2,
        data: { items: [], files, dragOperationsMask: 1 },
      });
    }
    await open.page.getByText('分村表.xlsx').first().waitFor();
    await expect.poll(() => open.bench.evaluate(({ model }) => model.name)).toBe('分村表.xlsx');
    await expect.poll(() => open.page.locator('.drop-curtain.shown').count()).toBe(0);
  });
});

it('was no trouble to the page', () => {
  expect(open.trouble).toEqual(NO_TROUBLE);
});
