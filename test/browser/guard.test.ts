import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { newPage, origin } from './harness/browser';

const PATIENCE = 15_000;
const LIBRARY = '**/office-js/office.js';

/** Opens the pane without waiting for its scripts. */
async function openPane(page: Page): Promise<void> {
  await page.goto(`${origin}/taskpane.html`, { waitUntil: 'commit' });
}

describe('when office.js does not come, the pane explains within 15 s', () => {
  it.each([
    ['the network refuses it', (page: Page) => page.route(LIBRARY, (route) => route.abort())],
    ['nobody answers', (page: Page) => page.route(LIBRARY, () => undefined)],
    [
      'something else comes in its place',
      (page: Page) =>
        page.route(LIBRARY, (route) =>
          route.fulfill({ contentType: 'text/html', body: '<html>login</html>' }),
        ),
    ],
  ])('because %s; 重试 loads again', async (_, block) => {
    await using open = await newPage();
    await block(open.page);
    await openPane(open.page);
    await open.page.getByText('office.js').first().waitFor({ timeout: PATIENCE });
    await open.page.unroute(LIBRARY);
    const again = open.page.waitForResponse(LIBRARY);
    await open.page.getByRole('button', { name: '重试' }).click();
    expect((await again).status()).toBe(200);
  });

  it('in English for an English Excel', async () => {
    await using open = await newPage({ locale: 'en-US' });
    await open.page.route(LIBRARY, (route) => route.abort());
    await openPane(open.page);
    await open.page.getByRole('button', { name: 'Try again' }).waitFor({ timeout: PATIENCE });
  });
});

describe('in a web view that is too old, the pane asks for another Office', () => {
  it.each([
    ['Internet Explorer', () => Object.defineProperty(document, 'documentMode', { value: 11 })],
    ['one without promises', () => Object.defineProperty(window, 'Promise', { value: undefined })],
  ])('%s', async (_, pretend) => {
    await using open = await newPage();
    await open.page.route(/taskpane\.js|functions\.js/, (route) => route.abort());
    await open.page.addInitScript(pretend);
    await openPane(open.page);
    await open.page.getByText('请升级 Office').waitFor({ timeout: PATIENCE });
    expect(await open.page.getByRole('button').count()).toBe(0);
  });
});
