import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from './harness/clerk';
import { NO_TROUBLE } from './harness/watch';
import { openWorkbench, type OpenWorkbench } from './harness/workbench';

let open: OpenWorkbench;
let clerk: Clerk;

beforeAll(async () => {
  open = await openWorkbench();
  clerk = new Clerk(open);
  await clerk.checks();
});

afterAll(() => open[Symbol.asyncDispose]());

const HOUSEHOLDS = '回头看台账';

const ribbonButton = (name: string) =>
  open.page.getByRole('toolbar').getByRole('button', { name, exact: true });

const isPaneOpen = (): Promise<boolean> => open.page.locator('aside.task-pane').isVisible();

async function closePane(): Promise<void> {
  await open.page.getByRole('button', { name: '关闭窗格' }).click();
  await expect.poll(isPaneOpen).toBe(false);
}

describe('a pane that was closed', () => {
  it('comes back as it was with 打开窗格', async () => {
    await clerk.ribbon('settings');
    await closePane();
    await ribbonButton('打开窗格').click();
    await clerk.pageIs('设置');
    await expect.poll(isPaneOpen).toBe(true);
  });

  it('comes back for any other button', async () => {
    await closePane();
    await ribbonButton('帮助').click();
    await clerk.pageIs('帮助');
    await expect.poll(isPaneOpen).toBe(true);
  });
});

it('the menu of a cell checks the household of its row', async () => {
  await clerk.selects(HOUSEHOLDS, 'E8');
  const grid = (await open.page.locator('[id^="univer-sheet-main-canvas"]').boundingBox())!;
  const [column, row] = [240, 250];
  await open.page.mouse.click(grid.x + column, grid.y + row, { button: 'right' });
  await open.page.locator('section button', { hasText: '安居台账' }).hover();
  await open.page.getByText('检查本户', { exact: true }).click();
  await clerk.pageIs('这一户');
  const { row: selected } = await clerk.selection();
  const head = await clerk.text(HOUSEHOLDS, selected, 4);
  await clerk.sees(head);
});

it('steps through the findings, and selects their cells', async () => {
  await clerk.tab('问题');
  await clerk.checks();
  const cells: string[] = [];
  for (const [press, at] of [
    ['nextFinding', 1],
    ['nextFinding', 2],
    ['nextFinding', 3],
    ['previousFinding', 2],
  ] as const) {
    await clerk.ribbon(press);
    await clerk.sees(new RegExp(`^第 ${at} 个，共 \\d+ 个$`));
    const selectedItems = async () => {
      const name = new RegExp(`\\b${await clerk.selectedAddress()}\\b`);
      return open.frame.getByRole('treeitem', { name, selected: true }).count();
    };
    await expect.poll(selectedItems, { timeout: 20_000 }).toBe(1);
    cells.push(await clerk.selectedAddress());
  }
  expect(new Set(cells).size).toBe(3);
  expect(cells[3]).toBe(cells[1]);
});

it('was no trouble to the page', () => {
  expect(open.trouble).toEqual(NO_TROUBLE);
});
