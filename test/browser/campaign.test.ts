import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { superiorsForm } from '../ledgers/submission/superiorsForm';
import { partsOf } from '../workbook/xlsx/packages';
import { Clerk } from './harness/clerk';
import { keepPicture } from './harness/screenshot';
import { NO_TROUBLE } from './harness/watch';
import { openSample, openWorkbench, type OpenWorkbench } from './harness/workbench';

const SAMPLE = '回头看_高燕镇示例.xlsx';
const TEAMS = '一组：张三、李四，二组：王五';
const VILLAGES = ['红军村', '石梁村', '双河村', '青杠社区', '柏树村'];

interface File {
  readonly name: string;
  readonly bytes: Buffer;
}

let open: OpenWorkbench;
let clerk: Clerk;

beforeAll(async () => {
  open = await openSample(await openWorkbench(), SAMPLE);
  clerk = new Clerk(open);
}, 90_000);

afterAll(() => open[Symbol.asyncDispose]());

const way = (name: string): Locator => open.frame.getByRole('radio', { name });

const choose = (name: string): Promise<void> => way(name).check();

const fill = (label: string, text: string): Promise<void> =>
  open.frame.getByLabel(label).fill(text);

async function pick(...files: readonly File[]): Promise<void> {
  await open.frame
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })));
}

/** Presses 另存文件 and takes the file that the browser is given. */
async function saves(): Promise<File> {
  const arriving = open.page.waitForEvent('download');
  await clerk.press('另存文件');
  const download = await arriving;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function workbookOf({ bytes }: File): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

/** Number of the first row in which a cell says this. */
function rowWith(sheet: ExcelJS.Worksheet, text: string): number {
  const rows = sheet.getSheetValues() as (readonly unknown[] | undefined)[];
  return rows.findIndex((row) => row?.includes(text));
}

describe('a campaign in the pane', () => {
  let printed: File;
  let villages: readonly File[] = [];

  it('plans site visits into the list, and takes them back', async () => {
    const before = await clerk.saved();
    await clerk.ribbon('visits');
    await fill('由哪些队去', TEAMS);
    await keepPicture(open.page, 'campaign-visits-form');
    await clerk.press('预览');
    await clerk.sees('新建“外业现场核实清单”');
    await keepPicture(open.page, 'campaign-visits-preview');
    await clerk.confirms();
    await clerk.restores();
    expect(await clerk.saved()).toEqual(before);
  });

  it('prints a sheet a team', async () => {
    await clerk.ribbon('visits');
    await fill('由哪些队去', TEAMS);
    await clerk.press('预览');
    await clerk.confirms();
    await clerk.ribbon('visits');
    await choose('另存每队一张的核实表，拿去打印');
    printed = await saves();
    await clerk.sees(/^已另存为“外业核实表\.xlsx”。/);
    await keepPicture(open.page, 'campaign-visits-saved');
    const { worksheets } = await workbookOf(printed);
    expect(worksheets.map(({ name }) => name)).toEqual(['外业核实_一组', '外业核实_二组']);
  });

  it('shows each form as it was sent off, and what was saved', async () => {
    await clerk.tab('概况');
    await clerk.ribbon('visits');
    await clerk.sees(/^已另存为“外业核实表\.xlsx”。/);
    expect(await way('另存每队一张的核实表，拿去打印').isChecked()).toBe(true);
    await choose('安排队伍和日期，写入外业现场核实清单');
    expect(await open.frame.getByLabel('由哪些队去').inputValue()).toBe(TEAMS);
    await choose('另存每队一张的核实表，拿去打印');
  });

  it('reads a filled sheet back', async () => {
    const workbook = await workbookOf(printed);
    const sheet = workbook.worksheets[0]!;
    const header = rowWith(sheet, '户主姓名');
    const column = (name: string): number =>
      (sheet.getRow(header).values as string[]).indexOf(name);
    sheet.getCell(header + 1, column('实际核实时间')).value = '2024年9月20日';
    sheet.getCell(header + 1, column('现场结论')).value = '信息变化';
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());

    await clerk.ribbon('visits');
    await choose('读回填好的核实表');
    await pick({ name: '一组.xlsx', bytes });
    await clerk.press('预览');
    await clerk.sees(/^改为/);
    await keepPicture(open.page, 'campaign-visits-read');
    await clerk.confirms();
    const list = (await clerk.saved()).find(({ name }) => name === '外业现场核实清单')!;
    expect(list.rows.some((row) => row.includes('信息变化'))).toBe(true);
  });

  it.each([
    ['review', '办公室审核'],
    ['status', '户主变更清单'],
    ['summary', '汇总表'],
  ])('%s writes %s', async (job, sheet) => {
    await clerk.writes(job);
    expect(await clerk.sheets()).toContain(sheet);
  });

  it('draws as many households as the form says', async () => {
    await clerk.ribbon('draw');
    await clerk.press('预览');
    await clerk.sees(/请写明抽多少/);
    await fill('抽多少户', '12');
    await fill('种子', '20240911');
    await keepPicture(open.page, 'campaign-draw-form');
    await clerk.press('预览');
    await clerk.confirms();
    const list = (await clerk.saved()).find(({ name }) => name === '抽查名单')!;
    expect(list.rows.filter((row) => row.includes('本镇抽查'))).toHaveLength(12);
  });

  it('hands out a file a village', async () => {
    await clerk.ribbon('split');
    await clerk.press('另存文件');
    await clerk.sees('请先选择要分村的总表文件。');
    await pick({ name: SAMPLE, bytes: Buffer.from(await clerk.file()) });
    const zip = await saves();
    await clerk.sees(/^已另存为“分村\.zip”，里面有5个文件。/);
    await keepPicture(open.page, 'campaign-split-saved');
    const parts = await partsOf(new Blob([new Uint8Array(zip.bytes)]));
    villages = [...parts].map(([name, { bytes }]) => ({ name, bytes: Buffer.from(bytes) }));
    expect(villages.map(({ name }) => name)).toEqual(VILLAGES.map((name) => `${name}.xlsx`));
  });

  it('merges a village’s file back', async () => {
    const village = villages[0]!;
    const workbook = await workbookOf(village);
    const sheet = workbook.getWorksheet('回头看台账')!;
    const row = rowWith(sheet, '脱贫户');
    const phone = 8;
    sheet.getCell(row, phone).value = '19912345678';
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());

    await clerk.ribbon('merge');
    await pick({ name: village.name, bytes });
    await clerk.press('预览');
    await clerk.sees(/合并村里改的1个单元格/);
    await keepPicture(open.page, 'campaign-merge-preview');
    await clerk.confirms();
    const list = (await clerk.saved()).find(({ name }) => name === '回头看台账')!;
    expect(list.rows.some((cells) => cells.includes('19912345678'))).toBe(true);
    await clerk.restores();
  });

  it('saves what is handed in as files', async () => {
    await clerk.ribbon('submit');
    await choose('另存成文件，拿去上报');
    await open.frame.getByLabel('文件格式').selectOption('gbk');
    await open.frame.getByLabel('分成几个文件').selectOption('village');
    const zip = await saves();
    expect(zip.name).toBe('报送.zip');
    const names = [...(await partsOf(new Blob([new Uint8Array(zip.bytes)]))).keys()];
    expect(names.length).toBeGreaterThanOrEqual(VILLAGES.length);
    for (const name of names) expect(name).toMatch(/\.csv$/);
    await keepPicture(open.page, 'campaign-submit-saved');
  });

  it('fills a template of the county, and says what was filled, what not and why', async () => {
    await clerk.ribbon('submit');
    await choose('填入上级发的模板');
    await clerk.press('另存文件');
    await clerk.sees('请先选择上级发的模板文件。');
    await pick({ name: '县里的模板.xlsx', bytes: await superiorsForm() });
    const filled = await saves();
    expect(filled.name).toBe('县里的模板（已填）.xlsx');
    await clerk.sees(/填入\d+户.*没有填的列：县里的栏目/);
    await clerk.sees(/已拦截\d+户/);
    await keepPicture(open.page, 'campaign-submit-filled');
    const sheet = (await workbookOf(filled)).getWorksheet('上报表')!;
    expect(sheet.getCell('A1').value).toBe('某县上报表');
    expect(sheet.rowCount).toBeGreaterThan(2);
  });

  it('adds up the files of the towns, says which one is bad, and takes the sums back', async () => {
    const before = await clerk.saved();
    await clerk.ribbon('rollup');
    await pick(
      { name: '高燕镇.xlsx', bytes: await readFile(`samples/${SAMPLE}`) },
      { name: '坏.xlsx', bytes: Buffer.from('PK\u0003\u0004…') },
    );
    await keepPicture(open.page, 'campaign-rollup-form');
    await clerk.press('预览');
    await clerk.sees('新建“县汇总（按乡镇）”');
    await clerk.sees('文件 2 个：已汇总 1 个，未汇总 0 个，读不了 1 个。');
    await clerk.sees(/^坏\.xlsx：文件“坏\.xlsx”已损坏/);
    await keepPicture(open.page, 'campaign-rollup-preview');
    await clerk.confirms();
    await clerk.restores();
    expect(await clerk.saved()).toEqual(before);
    await clerk.ribbon('rollup');
    await choose('另存成一个新文件');
    const sums = await saves();
    expect(sums.name).toBe('县汇总.xlsx');
    const sheets = (await workbookOf(sums)).worksheets.map(({ name }) => name);
    expect(sheets).toContain('县汇总（按乡镇）');
    await keepPicture(open.page, 'campaign-rollup-saved');
  });

  it('stops between two towns on the word, and can be used at once', async () => {
    const bytes = await readFile(`samples/${SAMPLE}`);
    const towns = Array.from({ length: 30 }, (_, at) => ({ name: `第${at + 1}镇.xlsx`, bytes }));
    await clerk.ribbon('rollup');
    await choose('写在本工作簿里');
    await pick(...towns);
    await clerk.press('预览');
    await clerk.sees(/[1-9] \/ 30 个文件/);
    await clerk.press('停止');
    await clerk.sees('已停止，工作簿没有改动。');
    await clerk.ribbon('summary');
    await clerk.pageIs('预览和写入');
  });

  it('leaves no trouble behind', () => {
    expect(open.trouble).toEqual(NO_TROUBLE);
  });
});
