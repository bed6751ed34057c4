import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { BROWSER_FLAGS } from '../../../tools/ensureBrowser.mjs';
import { type Trouble, watch } from './watch';

/** Where the built site is served. */
export const origin = inject('origin');

let running: Promise<Browser> | undefined;

/** The browser of this test file; it closes with the file. */
function browser(): Promise<Browser> {
  running ??= chromium.launch({ executablePath: inject('chromium'), args: BROWSER_FLAGS });
  return running;
}

afterAll(async () => {
  await (await running)?.close();
  running = undefined;
});

export interface WatchedPage extends AsyncDisposable {
  readonly page: Page;
  readonly trouble: Trouble;
}

/** A page with storage of its own, watched. `await using` closes it at the end of the test. */
export async function newPage(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await (
    await browser()
  ).newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 }, ...options });
  const page = await context.newPage();
  return {
    page,
    trouble: await watch(page, origin),
    [Symbol.asyncDispose]: () => context.close(),
  };
}
