import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longest, turnsDuring } from '../../bench/pane/mainThread';
import { slowness } from '../../bench/pane/slowness';
import { toAddress } from '../../src/domain/address';
import { cellText } from '../../src/domain/cell';
import { seededDifferences } from '../../tools/samples/reconciliation';
import { graveBarriers } from './harness/accessibility';
import { Clerk } from './harness/clerk';
import { keepPicture } from './harness/screenshot';
import { NO_TROUBLE } from './harness/watch';
import { rawWords } from './harness/words';
import { openSample, openWorkbench, type OpenWorkbench } from './harness/workbench';

const BIG = '比对大样本.xlsx';
/** A turn of the pane's main thread may take so long on an ordinary machine, in ms. */
const LONGEST_TURN = 200;
/** Of the page that plays Excel, whose turns are not the pane's. */
const WORKBENCH_SCRIPT = '/workbench.js';
const LISTED = ['差异清单', '比对记录', '比对确认'] as const;

let open: OpenWorkbench;
let clerk: Clerk;

beforeAll(async () => {
  open = await openWorkbench();
});

afterAll(() => open[Symbol.asyncDispose]());

async function startWith(name: string): Promise<void> {
  open = await openSample(open, name);
  clerk = new Clerk(open);
  await clerk.ribbon('reconcile');
  await clerk.sees('比哪几份');
}

/** Presses 比对 (or 重新比对) and waits for the result. */
async function compares(): Promise<void> {
  await open.frame.getByRole('button', { name: /^(重新)?比对$/ }).click();
  await clerk.sees(/比对完毕/);
}

const card = (left: string, right: string) =>
  open.frame.getByRole('region', { name: `${left} × ${right}`, exact: true });

/** What a pair's card says of an outcome. */
async function count(left: string, right: string, outcome: string): Promise<string> {
  const button = card(left, right).getByRole('button', { name: new RegExp(`^${outcome}`) });
  return (await button.innerText()).replace(/\s+/g, ' ');
}

/** What the workbook remembers of comparisons. */
const keptText = (): Promise<string> =>
  open.bench.evaluate(({ model }) => String(model.settings.get('anju.reconcile')));

/** Holds back what the pane asks its workers from this question on; the answer lets it go, in its order. */
async function holdWorkers(question: string): Promise<() => Promise<void>> {
  const held = await open.frame.evaluateHandle((first) => {
    const calls: (() => void)[] = [];
    const { prototype } = Worker;
    const send = Reflect.get(prototype, 'postMessage') as (this: Worker, message: unknown) => void;
    prototype.postMessage = function (message: { readonly method?: string }) {
      if (calls.length === 0 && message.method !== first) send.call(this, message);
      else {
        calls.push(() => {
          send.call(this, message);
        });
      }
    };
    return {
      release: () => {
        prototype.postMessage = send;
        for (const call of calls) call();
      },
    };
  }, question);
  return () =>
    held.evaluate(({ release }) => {
      release();
    });
}

const seeded = (left: string, right: string, ...kinds: string[]) =>
  seededDifferences().filter(
    (each) => each.left === left && each.right === right && kinds.includes(each.kind),
  );

describe('账账比对', () => {
  it('finds the lists of the workbook and compares them: the counts are those of the key', async () => {
    await startWith(BIG);
    await clerk.sees('还没有比对过');
    expect(await open.frame.getByRole('checkbox').count()).toBe(3);
    const before = await slowness(open.frame);
    const browser = open.page.context().browser()!;
    const turns = await turnsDuring(browser, open.frame, WORKBENCH_SCRIPT, compares);
    const slow = Math.max(before, await slowness(open.frame));
    expect(longest(turns)).toBeLessThan(LONGEST_TURN * slow);
    await keepPicture(open.page, 'reconcile-result');
    const [app, national] = ['核验APP', '国家扶贫系统'];
    const differing = new Set(
      seeded(app, national, '不同', '甲方缺失', '乙方缺失').map(({ household }) => household),
    );
    expect(await count(app, national, '不同')).toBe(`不同 ${differing.size}`);
    expect(await count(app, national, '待确认')).toBe(
      `待确认 ${seeded(app, national, '待确认').length}`,
    );
    expect(await count(app, national, '仅甲有')).toBe(
      `仅甲有 ${seeded(app, national, '仅甲有').length}`,
    );
    expect(await count(app, '三年行动档案', '仅甲有')).toBe('仅甲有 819 其中正常 815');
    expect(rawWords(await clerk.reads())).toBeUndefined();
    expect(await graveBarriers(open.frame)).toEqual([]);
  });

  it('jumps to the cell of either side', async () => {
    await card('核验APP', '国家扶贫系统').getByRole('button', { name: /^不同/ }).click();
    await open.frame.getByRole('treeitem').nth(1).click();
    await open.frame.getByRole('button', { name: '看乙方' }).click();
    await expect.poll(() => clerk.selection()).toMatchObject({ sheet: '国家扶贫系统' });
    const right = await clerk.selection();
    const value = await clerk.text(right.sheet, right.row, right.column);
    await open.frame.getByRole('button', { name: '看甲方' }).click();
    await expect.poll(() => clerk.selection()).toMatchObject({ sheet: '核验APP' });
    const left = await clerk.selection();
    expect(await clerk.text(left.sheet, left.row, left.column)).not.toBe(value);
    await clerk.sees(value);
    await keepPicture(open.page, 'reconcile-line');
    expect(await graveBarriers(open.frame)).toEqual([]);
  });

  it('keeps which side is right', async () => {
    await open.frame.getByRole('button', { name: '甲', exact: true }).click();
    await open.frame.locator('button[aria-pressed=true]', { hasText: '甲' }).waitFor();
  });

  it('asks of a candidate, takes no answer without a name, and compares again at once', async () => {
    await open.frame.getByLabel('看哪一类').selectOption('candidates');
    await open.frame.getByRole('treeitem').nth(1).click();
    await clerk.press('是同一户');
    await clerk.sees('请写明经办人姓名');
    await open.frame.getByLabel('经办人姓名').fill('测试员');
    await clerk.press('是同一户');
    await open.frame.getByText('5 户').first().waitFor();
    await keepPicture(open.page, 'reconcile-candidate');
    await clerk.press('返回');
    expect(await count('核验APP', '国家扶贫系统', '待确认')).toBe('待确认 5');
    await clerk.sees('已答复的确认（1）');
  });

  it('keeps nothing of an answer when comparing again is stopped, and takes the next one', async () => {
    await card('核验APP', '国家扶贫系统')
      .getByRole('button', { name: /^待确认/ })
      .click();
    await open.frame.getByRole('treeitem').nth(1).click();
    const before = await keptText();
    const release = await holdWorkers('compareAside');
    await clerk.press('不是同一户');
    await clerk.press('停止');
    await clerk.sees('已停止，工作簿没有改动。');
    await release();
    expect(await keptText()).toBe(before);
    await clerk.press('返回');
    expect(await count('核验APP', '国家扶贫系统', '待确认')).toBe('待确认 5');
    await clerk.sees('已答复的确认（1）');
    await card('核验APP', '国家扶贫系统')
      .getByRole('button', { name: /^待确认/ })
      .click();
    await open.frame.getByRole('treeitem').nth(1).click();
    await clerk.press('不是同一户');
    await open.frame.getByText('4 户').first().waitFor();
    await clerk.press('返回');
    await clerk.sees('已答复的确认（2）');
  });
});

describe('the sheets of a comparison', () => {
  it('are previewed, written, and hold what was decided', async () => {
    await clerk.press('生成差异清单和比对记录');
    await clerk.pageIs('预览和写入');
    await keepPicture(open.page, 'reconcile-preview');
    await clerk.press('确认写入');
    await clerk.sees('已经写入');
    expect(await clerk.sheets()).toEqual(expect.arrayContaining([...LISTED]));
    const tables = await clerk.saved();
    const list = tables.find(({ name }) => name === '差异清单')!;
    const header = list.rows.find((row) => row.includes('以何为准'))!;
    const truth = header.indexOf('以何为准');
    expect(list.rows.filter((row) => row[truth] === '甲')).toHaveLength(1);
    const asked = tables.find(({ name }) => name === '比对确认')!;
    expect(asked.rows.flat()).toContain('测试员');
  });

  it('keep what is typed into them, and tell what was put right since', async () => {
    const list = (await clerk.saved()).find(({ name }) => name === '差异清单')!;
    const head = list.rows.findIndex((row) => row.includes('备注'));
    const column = (header: string): number => list.rows[head]!.indexOf(header);
    const row = list.rows.findIndex((cells) => cells[column('字段')] === '家庭人口');
    const [, cell = ''] =
      /!([A-Z]+\d+)$/.exec(cellText(list.rows[row]![column('来源（甲）')] ?? null)) ?? [];
    await clerk.types('差异清单', toAddress(row, column('备注')), '已电话核实');
    await clerk.types('核验APP', cell, cellText(list.rows[row]![column('乙值（原文）')] ?? null));
    await clerk.press('完成');
    await clerk.sees(/比对之后.*“核验APP”.*改动过/);
    const before = Number((await count('核验APP', '国家扶贫系统', '不同')).split(' ')[1]);
    await compares();
    expect(await count('核验APP', '国家扶贫系统', '不同')).toBe(`不同 ${before - 1}`);
    await clerk.press('生成差异清单和比对记录');
    await clerk.sees(/已修正1条/);
    await clerk.press('确认写入');
    await clerk.sees('已经写入');
    expect(await clerk.text('差异清单', row, column('备注'))).toBe('已电话核实');
    expect(await clerk.text('差异清单', row, column('状态'))).toContain('已修正');
  });

  it('say beside a difference what a person has typed there, and that it counts', async () => {
    const list = (await clerk.saved()).find(({ name }) => name === '差异清单')!;
    const header = list.rows.find((row) => row.includes('以何为准'))!;
    const column = (name: string): number => header.indexOf(name);
    const row = list.rows.findIndex((cells) => cells[column('以何为准')] === '甲');
    const name = cellText(list.rows[row]![column('户主姓名')] ?? null);
    await clerk.types('差异清单', toAddress(row, column('以何为准')), '乙');
    await clerk.types('差异清单', toAddress(row, column('修正人')), '测试员');
    await clerk.press('完成');
    await compares();
    await card('核验APP', '国家扶贫系统').getByRole('button', { name: /^不同/ }).click();
    await open.frame.getByRole('treeitem').filter({ hasText: name }).first().click();
    await clerk.sees(/差异清单!\w+ 写的是“乙”（测试员）。这里选过“甲”/);
    const truth = open.frame.getByRole('group', { name: '以何为准' });
    expect(await truth.innerText()).toMatch(/^以何为准\s*乙$/);
    await keepPicture(open.page, 'reconcile-standing');
    await clerk.press('看清单');
    await expect
      .poll(() => clerk.selection())
      .toEqual({ sheet: '差异清单', row, column: column('以何为准') });
    expect(await graveBarriers(open.frame)).toEqual([]);
  });

  it('are taken back', async () => {
    open = await openSample(open, BIG);
    clerk = new Clerk(open);
    const before = await clerk.saved();
    await clerk.ribbon('reconcile');
    await clerk.sees('比哪几份');
    await compares();
    await clerk.press('生成差异清单和比对记录');
    await clerk.press('确认写入');
    await clerk.sees('已经写入');
    await clerk.restores();
    expect(await clerk.saved()).toEqual(before);
  });
});

describe('an export file beside the workbook', () => {
  it('is compared without being opened in Excel or written to', async () => {
    await startWith('核验APP导出.xlsx');
    await clerk.sees('只勾选了一份');
    const buffer = await readFile('samples/三年行动档案.xlsx');
    await open.frame.locator('input[type=file]').setInputFiles({
      ...{ name: '三年行动档案.xlsx', buffer },
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
    await clerk.sees('《三年行动档案.xlsx》');
    await compares();
    await card('核验APP', '三年行动档案').getByRole('button', { name: /^不同/ }).click();
    await open.frame.getByRole('treeitem').nth(1).click();
    await clerk.sees(/《三年行动档案\.xlsx》/);
    expect(await open.frame.getByRole('button', { name: '看乙方' }).count()).toBe(0);
    expect(await clerk.sheets()).toHaveLength(1);
    await keepPicture(open.page, 'reconcile-file');
  });

  it('that is no table is refused in words', async () => {
    await clerk.press('返回');
    await open.frame.locator('input[type=file]').setInputFiles({
      ...{ name: '照片.png', mimeType: 'image/png' },
      buffer: Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0]),
    });
    await clerk.sees(/“照片\.png”.*。/);
    expect(rawWords(await clerk.reads())).toBeUndefined();
  });
});

it('was no trouble to the page', () => {
  expect(open.trouble).toEqual(NO_TROUBLE);
});
