import { describe, expect, it } from 'vitest';
import { newPage, origin } from './harness/browser';

const PATIENCE = 15_000;

describe('when office.js does not come, the pane explains within 15 s', () => {
  it('because the network refuses it', async () => {
    await using open = await newPage();
    await open.page.route('**/office-js/office.js', (route) => route.abort());
    await open.page.goto(`${origin}/taskpane.html`, { waitUntil: 'commit' });
    await open.page.getByText('office.js').first().waitFor({ timeout: PATIENCE });
    expect(await open.page.getByRole('button', { name: '重试' }).count()).toBe(1);
  });

  it('because nobody answers', async () => {
    await using open = await newPage();
    await open.page.route('**/office-js/office.js', () => undefined);
    await open.page.goto(`${origin}/taskpane.html`, { waitUntil: 'commit' });
    await open.page.getByText('office.js').first().waitFor({ timeout: PATIENCE });
    expect(await open.page.getByRole('button', { name: '重试' }).count()).toBe(1);
  });
});
