import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Frame, JSHandle, Page } from 'playwright-core';
import type { AnjuWorkbench } from '../../../workbench/page/facade';
import { newPage, origin, type WatchedPage } from './browser';

/** Choices of the page's address; see workbench/page/pageOptions.ts. */
export interface WorkbenchChoices {
  readonly locale?: 'zh-CN' | 'en-US';
  readonly sets?: 'm365' | 'ltsc2021';
  /** Name of a workbook in samples/. */
  readonly file?: string;
  readonly fault?: string;
}

export interface OpenWorkbench extends WatchedPage {
  /** The pane: office.js trusts the page and is ready, something can be pressed. */
  readonly frame: Frame;
  /** The page's own automation: `bench.evaluate((bench) => …)` runs in the page. */
  readonly bench: JSHandle<AnjuWorkbench>;
}

/** Opens the workbench in a new context and waits until the pane's office.js is ready. */
export async function openWorkbench(
  choices: WorkbenchChoices = {},
  options: BrowserContextOptions = {},
): Promise<OpenWorkbench> {
  return openWorkbenchOn(await newPage(options), choices);
}

/** The same on a page that is there already: for what must be in place before anything loads. */
export async function openWorkbenchOn(
  watched: WatchedPage,
  choices: WorkbenchChoices = {},
): Promise<OpenWorkbench> {
  const { page } = watched;
  await page.goto(`${origin}/?${new URLSearchParams({ ...choices }).toString()}`);
  const frame = await paneOf(page);
  await untilReady(frame);
  const bench = await page.evaluateHandle(() => {
    if (window.anjuWorkbench === undefined) throw new Error('the page offers no anjuWorkbench');
    return window.anjuWorkbench;
  });
  return { ...watched, frame, bench };
}

/** Opens another workbook in the page, with a new pane: much quicker than another page. */
export async function openFile(
  open: OpenWorkbench,
  name: string,
  bytes: Uint8Array,
): Promise<OpenWorkbench> {
  await open.bench.evaluate(
    (bench, [file, base64]) =>
      bench.open(
        file,
        Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
      ),
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  return withNewPane(open);
}

/** The same for a workbook of samples/. */
export async function openSample(open: OpenWorkbench, name: string): Promise<OpenWorkbench> {
  return openFile(open, name, await readFile(join('samples', name)));
}

/** Loads the pane once more over the same workbook, as Excel does when a closed pane is opened again. */
export async function newPaneOf(open: OpenWorkbench): Promise<OpenWorkbench> {
  await open.frame.goto(open.frame.url());
  return withNewPane(open);
}

/** Waits for the pane that has taken the place of the one before. */
async function withNewPane(open: OpenWorkbench): Promise<OpenWorkbench> {
  const frame = await paneOf(open.page);
  await untilReady(frame);
  return { ...open, frame };
}

async function untilReady(frame: Frame): Promise<void> {
  await frame.waitForFunction(isReady);
  await frame.waitForSelector('#anju-pane button');
}

/** The pane's frame; it may come after the workbook. */
async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="taskpane.html"]');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the pane has no frame');
  await frame.waitForURL(/taskpane\.html/);
  return frame;
}

/** Runs in the pane. */
function isReady(): boolean {
  return (
    (window as { Office?: { context?: { host?: unknown } } }).Office?.context?.host === 'Excel'
  );
}
