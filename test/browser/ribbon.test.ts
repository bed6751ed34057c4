import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultProfile } from '../../src/policy/profiles';
import { zh } from '../../taskpane/texts/zh';
import { Clerk } from './harness/clerk';
import { NO_TROUBLE } from './harness/watch';
import { openWorkbench, type OpenWorkbench } from './harness/workbench';

const manifest = readFileSync('manifest.xml', 'utf8');

/** Functions of the buttons and of the context menu, each once. */
const functions = [
  ...new Set([...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name!)),
];

interface ShortcutsFile {
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string };
  }[];
}

const { shortcuts } = JSON.parse(readFileSync('assets/shortcuts.json', 'utf8')) as ShortcutsFile;

/** What must stand in the pane after each button, pressed in this order. */
const answers: Readonly<Record<string, string | RegExp>> = {
  check: /检查完毕：\d+ 户，\d+ 个问题。/,
  nextFinding: /第 1 个，共 \d+ 个：/,
  previousFinding: '已是第一个问题。',
  lists: '新建“整改台账”',
  ledger: '新建“整改台账”',
  summary: '新建“汇总表”',
  visits: zh.jobForms.forms.visits.ways.plan,
  draw: zh.jobForms.forms.draw.intro,
  review: '新建“办公室审核”',
  status: '新建“已死亡销户名单”',
  changes: zh.versions.whatHint,
  split: zh.jobForms.forms.split.intro,
  merge: zh.jobForms.forms.merge.intro,
  reconcile: zh.reconcile.whatHint,
  submit: zh.jobForms.forms.submit.ways.save,
  rollup: zh.jobForms.forms.rollup.intro,
  restore: '本工具在这个工作簿里还没有写入过内容。',
  explain: `${defaultProfile.rules.length} 条规则`,
  sample: '示例是虚构的住户',
  settings: '不填的，就按内置方案的值（灰字）。',
  help: '各按钮做什么',
  checkHousehold: '查看选中的行',
};

let open: OpenWorkbench;
let clerk: Clerk;

beforeAll(async () => {
  open = await openWorkbench();
  clerk = new Clerk(open);
  await clerk.tab('概况');
}, 90_000);

afterAll(() => open[Symbol.asyncDispose]());

const HOUSEHOLDS = '回头看台账';

describe('the ribbon', () => {
  it('has an answer to each button', () => {
    expect([...functions].sort()).toEqual(Object.keys(answers).sort());
  });

  it.each(Object.entries(answers))('%s: %s', async (name, text) => {
    await clerk.ribbon(name);
    await clerk.sees(text);
  });
});

describe('the menu of a cell', () => {
  it('shows the household of the row', async () => {
    await clerk.selects(HOUSEHOLDS, 'A103');
    await clerk.ribbon('checkHousehold');
    await clerk.sees('孙新民');
    await clerk.sees('这一户的问题');
  });

  it('says so where no household stands', async () => {
    await clerk.selects(HOUSEHOLDS, 'A1');
    await clerk.ribbon('checkHousehold');
    await clerk.sees('选中的行不是一户。');
  });
});

describe('the keys', () => {
  const toldBy: Readonly<Record<string, string | RegExp>> = {
    openPane: '选中的行不是一户。',
    check: /检查完毕/,
    previousFinding: /第 (\d+) 个，共 \1 个：/,
    nextFinding: '已是最后一个问题。',
    checkHousehold: '这一户的问题',
  };

  it.each(shortcuts.map(({ action, key }) => [key.default, action] as const))(
    '%s: %s',
    async (keys, action) => {
      await clerk.selects(HOUSEHOLDS, 'A103');
      await open.bench.evaluate((bench) => {
        bench.closePane();
      });
      const pane = open.page.locator('.task-pane');
      await expect.poll(() => pane.isVisible()).toBe(false);
      await open.page.locator('.title-bar').click();
      await open.page.keyboard.press(keys.replace('Ctrl', 'Control'));
      await pane.waitFor({ state: 'visible' });
      await clerk.sees(toldBy[action]!);
    },
  );
});

describe('an empty workbook', () => {
  it('takes the sample, and gives it back', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Sheet1');
    const bytes = [...new Uint8Array(await workbook.xlsx.writeBuffer())];
    await using fresh = await openWorkbench();
    await fresh.bench.evaluate(
      (bench, file) => bench.open('新建.xlsx', new Uint8Array(file)),
      bytes,
    );
    const element = await fresh.page.waitForSelector('iframe[src*="taskpane.html"]');
    const frame = (await element.contentFrame())!;
    await frame.waitForSelector('#anju-pane button');
    const other = new Clerk({ frame, bench: fresh.bench });
    const before = await other.saved();
    await other.ribbon('sample');
    await other.press('预览示例表');
    await other.confirms();
    await other.restores();
    expect(await other.saved()).toEqual(before);
    expect(fresh.trouble).toEqual(NO_TROUBLE);
  });
});

describe('after all buttons', () => {
  it('nothing else has gone wrong', () => {
    expect(open.trouble).toEqual(NO_TROUBLE);
  });
});
