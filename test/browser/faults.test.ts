import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toAddress } from '../../src/domain/address';
import type { CellValue } from '../../src/domain/cell';
import type { RawTable } from '../../src/domain/rawTable';
import { Clerk } from './harness/clerk';
import { NO_TROUBLE } from './harness/watch';
import { openWorkbench, type OpenWorkbench } from './harness/workbench';

/** What belongs to the machinery and never into a sentence for clerks. */
const RAW_TEXT = /[A-Za-z]+Exception|RichApi|undefined|\[object|InvalidArgument|AccessDenied|NaN/;
const WRITTEN = /已写入 9 张表，可以还原。/;
const STOPPED = '已停止，工作簿没有改动。';
const BY_COAUTHOR = '他人改动';
const OUTCOME = /已写入 \d+ 张表|本次没有写入任何内容/;

/** Faults of the page's menu that writing gets over. */
const overcome = ['payload-limit', 'undo-not-supported', 'settings-full', 'protected-sheet'];

let open: OpenWorkbench;
let clerk: Clerk;
let before: readonly RawTable[];

const paneText = () => open.frame.locator('#anju-pane').innerText();

/** Chooses in the page's menu of faults; '' ends them. */
const choose = (fault: string) => open.page.locator('.fault-menu select').selectOption(fault);

const confirm = () => open.frame.getByRole('button', { name: '确认写入' });

/** Confirms the preview and gives what the pane says when all is over. */
async function confirms(): Promise<string> {
  await confirm().click();
  await clerk.sees(OUTCOME);
  return paneText();
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where the page lets the co-author write: the first cell of the last row of the sheet that is shown. */
const placeOfCoauthor = (): Promise<Place> =>
  open.bench.evaluate(({ model }) => {
    const used = model.activeSheet.cells.used(true);
    return { sheet: model.activeSheet.name, row: used?.bottom ?? 0, column: used?.left ?? 0 };
  });

const cellOf = (tables: readonly RawTable[], { sheet, row, column }: Place) =>
  tables.find(({ name }) => name === sheet)?.rows[row]?.[column];

/** What a person types to have a text back. */
const textOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

const sheetCount = () => open.bench.evaluate(({ model }) => model.sheets.length);

const setReadOnly = (on: boolean) =>
  open.bench.evaluate(({ model }, readOnly) => {
    model.readOnly = readOnly;
  }, on);

beforeAll(async () => {
  open = await openWorkbench();
  clerk = new Clerk(open);
  before = await clerk.saved();
  await clerk.begins();
}, 90_000);

afterAll(() => open[Symbol.asyncDispose]());

afterEach(async () => {
  await choose('');
  expect(await paneText()).not.toMatch(RAW_TEXT);
  expect(await clerk.saved()).toEqual(before);
  expect(open.trouble).toEqual(NO_TROUBLE);
});

/** Asks for the preview of a job, up to the last question. */
async function previews(job: string): Promise<void> {
  await clerk.ribbon(job);
  await confirm().waitFor();
}

describe('a fault while the lists are written', () => {
  beforeEach(() => previews('lists'));

  it.each(overcome)('%s: they are written, and can be taken back', async (fault) => {
    await choose(fault);
    expect(await confirms()).toMatch(WRITTEN);
    await choose('');
    await clerk.restores();
  });

  it('failing-sync: says that nothing was written', async () => {
    await choose('failing-sync');
    expect(await confirms()).toContain(
      '短时间内操作太多，Excel 要歇一会儿；请过一分钟再试。本次没有写入任何内容。',
    );
  });

  it('read-only: says so', async () => {
    await setReadOnly(true);
    const text = await confirms();
    await setReadOnly(false);
    expect(text).toMatch(/只读.*本次没有写入任何内容。/);
  });

  it('cell-edit: waits until the clerk has left the cell', async () => {
    await choose('cell-edit');
    await confirm().click();
    await clerk.sees('正在写入');
    expect(await clerk.saved()).toEqual(before);
    await choose('');
    await clerk.sees(WRITTEN);
    await clerk.restores();
  });

  it('coauthor-edit: both are kept, and taking back leaves what the other wrote', async () => {
    const place = await placeOfCoauthor();
    const own = cellOf(before, place);
    await choose('coauthor-edit');
    expect(await confirms()).toMatch(WRITTEN);
    expect(cellOf(await clerk.saved(), place)).toBe(BY_COAUTHOR);
    await clerk.restores();
    expect(cellOf(await clerk.saved(), place)).toBe(BY_COAUTHOR);
    await clerk.types(place.sheet, toAddress(place.row, place.column), textOf(own));
  });
});

describe('停止', () => {
  it('while reading: says so', async () => {
    await choose('slow-sync');
    await clerk.ribbon('check');
    await clerk.sees('正在读取工作簿');
    await clerk.press('停止');
    await clerk.sees(STOPPED);
  });

  it('while writing: takes back what is there already', async () => {
    await previews('lists');
    const sheets = await sheetCount();
    await choose('slow-sync');
    await confirm().click();
    await expect.poll(sheetCount, { timeout: 60_000 }).toBeGreaterThan(sheets);
    await clerk.press('停止');
    await choose('');
    await clerk.sees(STOPPED);
  });
});

describe('还原', () => {
  const LEDGER = '整改台账';

  it('is refused by name where the clerk has typed since', async () => {
    await clerk.writes('lists');
    const written = await clerk.saved();
    const own = cellOf(written, { sheet: LEDGER, row: 5, column: 5 });
    await clerk.types(LEDGER, 'F6', '亲戚家暂住');
    const typed = await clerk.saved();
    await clerk.press('还原');
    await clerk.press('确认还原');
    await clerk.sees(/工作表“整改台账”第 6 行在写入之后被改动过.*没有还原任何内容。/);
    expect(await clerk.saved()).toEqual(typed);
    await clerk.types(LEDGER, 'F6', textOf(own));
    expect(await clerk.saved()).toEqual(written);
    await clerk.restores();
  });
});
