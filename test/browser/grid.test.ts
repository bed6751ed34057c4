import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NO_TROUBLE } from './harness/watch';
import { openWorkbench, type OpenWorkbench } from './harness/workbench';

const SAMPLE = join('samples', '回头看_高燕镇示例.xlsx');
/** Longer than the grid waits before it validates sheets that are out of sight, in ms. */
const UNTIL_VALIDATED = [0, 25, 60, 200];

let open: OpenWorkbench;

beforeAll(async () => {
  open = await openWorkbench();
});

afterAll(() => open[Symbol.asyncDispose]());

it('opens with the merged title selected as a whole, and says so in the name box', async () => {
  const selected = await open.bench.evaluate(({ grid }) =>
    grid.getActiveWorkbook()?.getActiveRange()?.getA1Notation(),
  );
  expect(selected).toBe('A1:AV1');
  const nameBox = open.page.locator('[data-u-comp="defined-name"] input');
  await expect.poll(() => nameBox.inputValue()).toBe('A1:AV1');
});

/** Writes sheets with drop-downs out of sight; after `wait` ms they are deleted again. */
function writeAndDelete(wait: number): Promise<void> {
  return open.bench.evaluate(async ({ model }, pause) => {
    const names = ['转瞬一', '转瞬二', '转瞬三'];
    const validation = {
      rule: { list: { inCellDropDown: true, source: '是,否' } },
      ignoreBlanks: true,
      prompt: {},
      errorAlert: {},
    };
    const area = { top: 0, left: 0, bottom: 199, right: 1 };
    model.edit('addin', () => {
      for (const name of names) {
        const sheet = model.addSheet(name);
        const rows = Array.from({ length: 200 }, () => ['是', '否']);
        sheet.cells.write(area, rows);
        sheet.annotations.validate(area, validation);
      }
    });
    await new Promise((done) => setTimeout(done, pause));
    model.edit('addin', () => {
      for (const name of names) model.removeSheet(model.sheet(name)!);
    });
  }, wait);
}

it('says nothing when sheets vanish soon after they were written', async () => {
  for (const wait of UNTIL_VALIDATED) {
    await writeAndDelete(wait);
    await open.page.waitForTimeout(300);
  }
  expect(open.trouble).toEqual(NO_TROUBLE);
});

it('says nothing when another workbook is opened right after a write', async () => {
  const base64 = (await readFile(SAMPLE)).toString('base64');
  await open.bench.evaluate(async (bench, text) => {
    bench.edit('回头看台账', 'B7:B8', [['红军村'], ['红军村']]);
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    await bench.open('再开.xlsx', bytes);
  }, base64);
  await open.page.waitForTimeout(500);
  expect(open.trouble).toEqual(NO_TROUBLE);
});

it('leaves who types into a cell alone while a pane is loading', async () => {
  await open.bench.evaluate((bench) => {
    bench.select('回头看台账', 'AY1');
  });
  await open.page.locator('canvas[data-u-comp="render-canvas"]').first().focus();
  await open.page.keyboard.type('=ANJU.GRADE("C级")');
  await open.page.keyboard.press('Enter');
  const entered = () =>
    open.bench.evaluate(({ model }) => {
      const cells = model.sheet('回头看台账')?.cells;
      return [cells?.formula(0, 50), cells?.text(0, 50)];
    });
  await expect.poll(entered).toEqual(['=ANJU.GRADE("C级")', 'C']);
});

it('opens a file that is dropped onto the sheet', async () => {
  await using other = await openWorkbench();
  const base64 = (await readFile(SAMPLE)).toString('base64');
  await other.page.evaluate((text) => {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], '拖入.xlsx'));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('canvas')!.dispatchEvent(event);
    }
  }, base64);
  await expect.poll(() => other.bench.evaluate(({ model }) => model.name)).toBe('拖入.xlsx');
});
