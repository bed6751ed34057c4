import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabs } from '../../taskpane/app/tabs';
import { zh } from '../../taskpane/texts/zh';
import { Clerk } from './harness/clerk';
import { Keys } from './harness/keys';
import { Tour } from './harness/tour';
import { NO_TROUBLE } from './harness/watch';
import { openWorkbench, type OpenWorkbench } from './harness/workbench';

const { shell, findings } = zh;

let open: OpenWorkbench;
let clerk: Clerk;
let tour: Tour;
let keys: Keys;

type TabId = (typeof tabs)[number];

/** Back to the tab bar, along it with the arrows, Enter. */
async function toTab(from: TabId, to: TabId): Promise<void> {
  await keys.goTo('tab', shell.tabs[from], 'Shift+Tab');
  for (let at = tabs.indexOf(from); at < tabs.indexOf(to); at += 1) await keys.press('ArrowRight');
  expect(await keys.focused()).toEqual({ role: 'tab', name: shell.tabs[to] });
  await keys.press('Enter');
  await tour.arrives(to);
}

/** The cell that the list's item names, selected in the sheet. */
async function selectsCellOfItem(): Promise<void> {
  await expect.poll(() => keys.activeItem()).toMatch(/[A-Z]+\d+/);
  const [address] = /\b[A-Z]+\d+\b/.exec(await keys.activeItem())!;
  await expect.poll(() => clerk.selectedAddress()).toBe(address);
}

beforeAll(async () => {
  open = await openWorkbench({}, { reducedMotion: 'reduce' });
  clerk = new Clerk(open);
  tour = new Tour(open);
  keys = new Keys(open);
  await keys.enterPane();
});

afterAll(() => open[Symbol.asyncDispose]());

describe('a first day without a mouse', () => {
  it('checks from the welcome', async () => {
    await tour.arrives('welcome');
    await keys.goTo('button', shell.welcome.start);
    await keys.press('Enter');
    await clerk.sees(/检查完毕/);
    await tour.arrives('overview');
    await keys.keepsFocus();
  });

  it('walks through the list of findings and looks at a cell', async () => {
    await toTab('overview', 'findings');
    await keys.goTo('tree', findings.list);
    await keys.press('ArrowDown');
    await keys.press('ArrowDown');
    await expect.poll(() => keys.activeItem()).not.toBe('');
    const first = await keys.activeItem();
    await keys.press('Enter');
    await selectsCellOfItem();
    await keys.press('ArrowDown');
    await expect.poll(() => keys.activeItem()).not.toBe(first);
    await keys.press('ArrowUp');
    await expect.poll(() => keys.activeItem()).toBe(first);
    expect(await keys.focused()).toEqual({ role: 'tree', name: findings.list });
  });

  it('goes to the next and the previous finding, and to its cell', async () => {
    await keys.goTo('button', findings.next);
    await keys.press('Enter');
    await clerk.sees(/^第 2 个，共 \d+ 个$/);
    const next = await clerk.selectedAddress();
    expect(await keys.focused()).toEqual({ role: 'button', name: findings.next });
    await keys.goTo('button', findings.previous, 'Shift+Tab');
    await keys.press('Enter');
    await clerk.sees(/^第 1 个，共 \d+ 个$/);
    await expect.poll(() => clerk.selectedAddress()).not.toBe(next);
    const there = await clerk.selectedAddress();
    await clerk.selects('回头看台账', 'A1');
    await keys.goTo('button', findings.goToCell);
    await keys.press('Enter');
    await expect.poll(() => clerk.selectedAddress()).toBe(there);
  });

  it('previews the lists, writes them and takes them back', async () => {
    const before = await clerk.saved();
    await toTab('findings', 'jobs');
    await keys.goTo('button', shell.jobs.lists.button);
    await keys.press('Enter');
    await tour.arrives('write');
    await keys.goTo('button', shell.write.confirm);
    await keys.press('Enter');
    await clerk.isDoneWriting();
    await keys.goTo('button', shell.write.restore);
    await keys.press('Enter');
    await expect
      .poll(() => keys.focused())
      .toEqual({ role: 'button', name: shell.restore.confirm });
    await keys.press('Enter');
    await clerk.sees(shell.write.takenBack);
    await keys.keepsFocus();
    expect(await clerk.saved()).toEqual(before);
  });

  it('was no trouble to the page', () => {
    expect(open.trouble).toEqual(NO_TROUBLE);
  });
});
