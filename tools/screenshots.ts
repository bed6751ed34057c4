/**
 * Takes the pictures of docs/images anew: `npm run screenshots`, or some of them by name: `npm run screenshots -- overview`.
 * Each shot opens the workbench with the sample workbook, does its steps and is saved.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import '../workbench/page/facade';
import { BROWSER_FLAGS, ensureBrowser } from './ensureBrowser.mjs';
import { ensureSiteBuilt } from './ensureBuilt.mjs';
import { type Shot, shots, type Step } from './screenshots/shots';
import { startServer } from './site/server.mjs';

const FOLDER = join('docs', 'images');
const WINDOW = { width: 1366, height: 768 };
const PANE = 'iframe[src*="taskpane.html"]';
/** Time for pictures to come to rest after the last step, and for functions to answer, in ms. */
const REST = 2500;

async function main(asked: readonly string[]): Promise<void> {
  const executablePath = ensureBrowser();
  ensureSiteBuilt();
  await mkdir(FOLDER, { recursive: true });
  const server = await startServer({ folder: join('dist', 'site'), port: 0 });
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    for (const shot of shots) {
      if (asked.length > 0 && !asked.includes(shot.name)) continue;
      await take(shot, browser, server.origin);
      console.log(join(FOLDER, `${shot.name}.png`));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function take({ name, of, steps }: Shot, browser: Browser, origin: string): Promise<void> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: WINDOW,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(origin);
  const pane = page.frameLocator(PANE);
  await pane.getByRole('button').first().waitFor();
  for (const step of steps) await perform(step, page, pane);
  await page.waitForTimeout(REST);
  const path = join(FOLDER, `${name}.png`);
  await (of === 'pane' ? page.locator(PANE).screenshot({ path }) : page.screenshot({ path }));
  await context.close();
}

async function perform(step: Step, page: Page, pane: FrameLocator): Promise<void> {
  if ('ribbon' in step) await named(page, 'button', step.ribbon).click();
  else if ('press' in step) await named(pane, 'button', step.press).click();
  else if ('tab' in step) await pane.getByRole('tab', { name: step.tab }).click();
  else if ('finding' in step) await pane.getByRole('treeitem').nth(1).click();
  else if ('sheet' in step)
    await page.evaluate(
      ([sheet, at]) => {
        window.anjuWorkbench?.select(sheet, at);
      },
      [step.sheet, step.at ?? 'A1'] as const,
    );
  else if ('enter' in step)
    await page.evaluate(({ on, into, enter }) => {
      window.anjuWorkbench?.edit(on, into, [[enter]]);
      window.anjuWorkbench?.select(on, into);
    }, step);
  else await pane.getByText(step.waitFor).first().waitFor();
}

function named(place: Page | FrameLocator, role: 'button', name: string) {
  return place.getByRole(role, { name, exact: true }).first();
}

await main(process.argv.slice(2));
