import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawTable } from '../../src/domain/rawTable';
import { zh } from '../../taskpane/texts/zh';
import { Clerk } from './harness/clerk';
import { keepPicture } from './harness/screenshot';
import { NO_TROUBLE } from './harness/watch';
import { rawWords } from './harness/words';
import { openFile, openSample, openWorkbench, type OpenWorkbench } from './harness/workbench';

const SAMPLE = '回头看_高燕镇示例.xlsx';
const HOUSEHOLDS = '回头看台账';
const LEDGER = '整改台账';
/** Column of the household's code, in both sheets. */
const CODE = 3;

let open: OpenWorkbench;
let clerk: Clerk;

beforeAll(async () => {
  open = await openWorkbench();
});

afterAll(() => open[Symbol.asyncDispose]());

async function startWith(name: string): Promise<void> {
  open = await openSample(open, name);
  clerk = new Clerk(open);
}

const named = (tables: readonly RawTable[], name: string): RawTable =>
  tables.find((table) => table.name === name)!;

/** What people see and type into. */
const visible = (tables: readonly RawTable[]) =>
  tables.filter(({ visibility }) => visibility === 'visible');

describe('逐户结果和问题清单', () => {
  it('writes both sheets and takes them back', async () => {
    await startWith(SAMPLE);
    const before = await clerk.saved();
    await clerk.tab('名单和台账');
    await open.frame
      .getByRole('group', { name: '逐户结果和问题清单' })
      .getByRole('button', { name: '预览' })
      .click();
    await clerk.confirms();
    await keepPicture(open.page, 'jobs-check-written');
    expect(await clerk.sheets()).toEqual(['回头看台账', '填表说明', '初判结果', '问题清单']);
    await clerk.restores();
    expect(await clerk.saved()).toEqual(before);
  });
});

describe('更新整改台账', () => {
  it('takes over what changed in the household sheet, keeps what was typed, takes back only its own', async () => {
    const [phone, typed] = ['19900009999', '李核实'];
    await startWith(SAMPLE);
    await clerk.writes('lists');
    const code = await clerk.text(LEDGER, 5, CODE);
    const { rows } = named(await clerk.saved(), HOUSEHOLDS);
    const household = rows.findIndex((row) => row[CODE] === code);
    await clerk.types(LEDGER, 'N6', typed);
    await clerk.types(HOUSEHOLDS, `H${household + 1}`, `'${phone}`);
    const before = await clerk.saved();

    await clerk.writes('ledger');
    await keepPicture(open.page, 'jobs-ledger-written');
    const after = named(await clerk.saved(), LEDGER);
    expect(after.rows[5]).toContain(phone);
    expect(after.rows[5]![13]).toBe(typed);

    await clerk.restores();
    expect(visible(await clerk.saved())).toEqual(visible(before));
  });
});

describe('生成报送表', () => {
  it('says first who is held back, writes the sheets beside the list and takes them back', async () => {
    await startWith(SAMPLE);
    const before = await clerk.saved();
    await clerk.tab('名单和台账');
    await open.frame
      .getByRole('group', { name: '生成报送表' })
      .getByRole('button', { name: '打开' })
      .click();
    await clerk.pageIs('生成报送表');
    await clerk.press('预览');
    await clerk.sees(/^应报119户 ＝ 报送\d+ .*，相符。$/);
    await clerk.sees(/^疑似问题未核实，禁止填报（已拦截\d+户）/);
    await clerk.sees(/^有错或不明确的\d+户不报送：/);
    await keepPicture(open.page, 'jobs-submit-preview');
    await clerk.confirms();
    await keepPicture(open.page, 'jobs-submit-written');
    expect(await clerk.sheets()).toEqual([
      ...[HOUSEHOLDS, '填表说明', '农户基本信息', '房屋基础信息', '房屋安全情况'],
      ...['房屋地质灾害、改扩建、用作经营信息', '报送前检查'],
    ]);
    expect(rawWords(await clerk.reads())).toBeUndefined();
    await clerk.restores();
    expect(await clerk.saved()).toEqual(before);
  });
});

describe('a row that the clerk puts into 整改台账', () => {
  it('stays there, and everything else stays with its household', async () => {
    const MARK = '上门两次无人';
    await startWith(SAMPLE);
    await clerk.writes('lists');
    await clerk.types(LEDGER, 'N7', MARK);
    await open.bench.evaluate(({ grid }, name) => {
      grid.getActiveWorkbook()?.getSheetByName(name)?.insertRowBefore(6);
    }, LEDGER);
    await expect.poll(() => clerk.text(LEDGER, 7, 13)).toBe(MARK);
    const inserted = await clerk.saved();
    await clerk.ribbon('ledger');
    await clerk.sees('没有要写入的内容');
    expect(visible(await clerk.saved())).toEqual(visible(inserted));

    const { rows } = named(inserted, LEDGER);
    const code = await clerk.text(LEDGER, 8, CODE);
    const phone = '19900008888';
    const households = named(inserted, HOUSEHOLDS).rows;
    const household = households.findIndex((cells) => cells[CODE] === code);
    await clerk.types(HOUSEHOLDS, `H${household + 1}`, `'${phone}`);
    await clerk.writes('ledger');
    const after = named(await clerk.saved(), LEDGER);
    expect(after.rows).toEqual(
      rows.map((cells, at) =>
        at === 8 ? cells.map((cell, i) => (i === 8 ? phone : cell)) : cells,
      ),
    );
  });
});

describe('规则说明', () => {
  it('finds a rule by its words, shows where it comes from, and lists its findings', async () => {
    await startWith(SAMPLE);
    await clerk.checks();
    await clerk.ribbon('explain');
    await open.frame.getByPlaceholder('查找规则').fill('证件号码重复');
    await open.frame.getByRole('button', { name: /证件号码重复\D*1$/ }).click();
    await clerk.sees('依据');
    await keepPicture(open.page, 'jobs-explain');
    await clerk.press('查看这条规则的问题');
    await clerk.pageIs('问题');
    await expect.poll(() => open.frame.getByRole('treeitem').count()).toBe(2);
  });
});

describe('what the town decided', () => {
  it('goes with the file, to whoever opens it next', async () => {
    await startWith(SAMPLE);
    await clerk.ribbon('settings');
    await open.frame.getByLabel('应核户数').fill('119');
    await clerk.press('保存');
    await clerk.sees('设置已保存。');
    open = await openFile(open, '发来的.xlsx', await clerk.file());
    clerk = new Clerk(open);
    await clerk.checks();
    await clerk.sees('119 户，相符');
    expect(rawWords(await clerk.reads())).toBeUndefined();
  });
});

describe('a workbook that was written and saved', () => {
  it('can be taken back after it was opened again', async () => {
    await startWith(SAMPLE);
    const before = visible(await clerk.saved());
    await clerk.writes('lists');
    open = await openFile(open, '存过的.xlsx', await clerk.file());
    clerk = new Clerk(open);
    await clerk.ribbon('restore');
    await clerk.press('还原这次写入');
    await clerk.press('确认还原');
    await clerk.sees(/已还原/);
    expect(visible(await clerk.saved())).toEqual(before);
  });
});

describe.each([
  '户信息导出.xlsx',
  '户信息_合并单元格.xlsx',
  '分村表.xlsx',
  '灾普导出.xlsx',
  '自建房排查.xlsx',
  '三年行动档案.xlsx',
  '核验APP导出.xlsx',
])('%s', (name) => {
  it('is checked, and its lists are written and taken back', async () => {
    await startWith(name);
    const before = await clerk.saved();
    await clerk.checks();
    await keepPicture(open.page, `jobs-${name}`);
    await clerk.writes('lists');
    expect(rawWords(await clerk.reads())).toBeUndefined();
    await clerk.restores();
    expect(await clerk.saved()).toEqual(before);
  });
});

it('leads from a workbook without households to where its columns can be named', async () => {
  await startWith('脏数据.xlsx');
  await clerk.ribbon('check');
  await clerk.sees(zh.shell.overview.noList);
  await clerk.press(zh.shell.overview.nameColumns);
  await clerk.sees(zh.mapping.intro);
  expect(rawWords(await clerk.reads())).toBeUndefined();
});

it('was no trouble to the page', () => {
  expect(open.trouble).toEqual(NO_TROUBLE);
});
