import { afterAll, beforeAll, expect, it } from 'vitest';
import { toAddress } from '../../src/domain/address';
import { Clerk } from './harness/clerk';
import { keepPicture } from './harness/screenshot';
import { NO_TROUBLE } from './harness/watch';
import { openSample, openWorkbench, type OpenWorkbench } from './harness/workbench';

const SUMMARY = '汇总表';
const LEDGER = '整改台账';

const TITLES = [
  ...['初判情况', '自有农村住房等级', '台账整改进度'].map(
    (what) => `各村${what}（户；没有柱形的村为0户）`,
  ),
  '各村销号率（%；没有数字的村还没有台账户）',
];

let open: OpenWorkbench;
let clerk: Clerk;

beforeAll(async () => {
  open = await openWorkbench();
  clerk = new Clerk(open);
});

afterAll(() => open[Symbol.asyncDispose]());

const charts = () => open.page.getByRole('img', { name: /柱形图/ });

/** The titles that stand in the pictures. */
const titles = (): Promise<readonly (string | null)[]> =>
  charts().evaluateAll((all) => all.map((each) => each.querySelector('text')?.textContent ?? null));

/** For each chart: what its cells say, series by series, and how high its columns are, in pixels at 100 %. */
function drawn(): Promise<readonly { values: number[]; heights: number[] }[]> {
  return open.bench.evaluate(({ model }, name) => {
    const sheet = model.sheet(name)!;
    const pictures = document.querySelectorAll('.chart-layer svg[role="img"]:not([aria-hidden])');
    return sheet.annotations.charts.map(({ series }, index) => {
      const values = series.flatMap(({ values: { top, bottom, left } }) =>
        Array.from({ length: bottom - top + 1 }, (_, row) => sheet.cells.value(top + row, left)),
      );
      const columns = [...(pictures[index]?.querySelectorAll('.series rect') ?? [])];
      return {
        values: values.filter((value) => typeof value === 'number' && value !== 0) as number[],
        heights: columns.map((column) => Number(column.getAttribute('height'))),
      };
    });
  }, SUMMARY);
}

async function expectHeightsAsValues(): Promise<void> {
  for (const { values, heights } of await drawn()) {
    expect(heights).toHaveLength(values.length);
    const scale = Math.max(...heights) / Math.max(...values);
    heights.forEach((height, index) => {
      expect(Math.abs(height - values[index]! * scale)).toBeLessThan(0.2);
    });
  }
}

/** Where the headers of the ledger stand. */
function ledgerHeaders(): Promise<{ row: number; texts: readonly string[] }> {
  return open.bench.evaluate(({ model }, name) => {
    const { cells } = model.sheet(name)!;
    const textsOf = (row: number): string[] =>
      Array.from({ length: 60 }, (_, column) => cells.text(row, column));
    const row = [0, 1, 2, 3, 4, 5].find((each) => textsOf(each).includes('是否销号')) ?? -1;
    return { row, texts: textsOf(row) };
  }, LEDGER);
}

/** Closes two entries of the ledger with all that proves it, and says of a third that its works are done. */
async function workOnLedger(): Promise<void> {
  const headers = await ledgerHeaders();
  const proof = { 改造后等级: 'B级', 销号日期: '2024-10-01', 销号依据: '验收表', 销号人: '测试' };
  const closed = { ...proof, 是否销号: '是' };
  for (const [index, entry] of [closed, closed, { 进度: '竣工' }].entries()) {
    for (const [header, value] of Object.entries(entry)) {
      const column = headers.texts.indexOf(header);
      await clerk.types(LEDGER, toAddress(headers.row + 1 + index * 3, column), value);
    }
  }
}

it('shows the charts of a sheet that the pane has written', async () => {
  await clerk.writes('lists');
  await workOnLedger();
  await clerk.checks();
  await clerk.writes('summary');
  await clerk.selects(SUMMARY, 'A1');
  await expect.poll(() => charts().count()).toBeGreaterThan(0);
  await keepPicture(open.page, 'charts-sheet');
  await expect.poll(titles).toEqual(TITLES);
  await expectHeightsAsValues();
});

/** Where the first chart is seen: its left top corner and its size, in pixels of the page. */
async function placeOfFirst(): Promise<{ x: number; y: number; width: number; height: number }> {
  return (await charts().first().boundingBox())!;
}

it('moves them with the cells they stand on', async () => {
  await clerk.selects(SUMMARY, 'A24');
  await open.page.mouse.move(400, 550);
  await open.page.mouse.move(410, 560);
  const before = await placeOfFirst();
  await open.page.mouse.wheel(0, 100);
  await expect.poll(async () => (await placeOfFirst()).y).toBeLessThan(before.y);
  await keepPicture(open.page, 'charts-scrolled');
  expect((await placeOfFirst()).height).toBe(before.height);
});

it('is as large as its cells when the sheet is zoomed or a column made wider', async () => {
  const before = await placeOfFirst();
  const zoom = (ratio: number) =>
    open.bench.evaluate(({ grid }, asked) => {
      grid.getActiveWorkbook()!.getActiveSheet().zoom(asked);
    }, ratio);
  await zoom(0.5);
  await expect.poll(async () => (await placeOfFirst()).width).toBeCloseTo(before.width / 2, 0);
  await keepPicture(open.page, 'charts-half');
  await zoom(1);
  await open.bench.evaluate(({ model }, name) => {
    model.edit('person', () => {
      model.sheet(name)!.layout.setColumnWidth(1, 1, 100);
    });
  }, SUMMARY);
  await expect.poll(async () => (await placeOfFirst()).width).toBeGreaterThan(before.width + 50);
});

it('draws anew what is typed into its cells', async () => {
  const before = (await drawn())[0]!.values;
  const first = await open.bench.evaluate(({ model }, name) => {
    const { values } = model.sheet(name)!.annotations.charts[0]!.series[0]!;
    return [values.top, values.left] as const;
  }, SUMMARY);
  await clerk.types(SUMMARY, toAddress(...first), '60');
  await expect.poll(async () => (await drawn())[0]!.values[0]).toBe(60);
  expect(before[0]).not.toBe(60);
  await expect.poll(async () => Math.max(...(await drawn())[0]!.heights)).toBeGreaterThan(0);
  await expectHeightsAsValues();
});

it('hides them on another sheet', async () => {
  await clerk.selects(LEDGER, 'A1');
  await expect.poll(() => charts().count()).toBe(0);
  await clerk.selects(SUMMARY, 'A1');
  await expect.poll(() => charts().count()).toBe(TITLES.length);
});

it('lets them go with their sheet when it is taken back', async () => {
  open = await openSample(open, '回头看_高燕镇示例.xlsx');
  clerk = new Clerk(open);
  expect(await charts().count()).toBe(0);
  await clerk.writes('summary');
  await clerk.selects(SUMMARY, 'A1');
  await expect.poll(() => charts().count()).toBeGreaterThan(0);
  await clerk.restores();
  await expect.poll(() => charts().count()).toBe(0);
  expect(open.trouble).toEqual(NO_TROUBLE);
});
