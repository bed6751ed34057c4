import { describe, expect, it } from 'vitest';
import { newPage, origin } from './harness/browser';
import { NO_TROUBLE } from './harness/watch';
import { openWorkbench } from './harness/workbench';

/** Time for what is loaded late, in ms. */
const SETTLED = 3_000;

describe('the pages load without trouble: own origin only, nothing refused, no error, no prompt', () => {
  it.each(['zh-CN', 'en-US'] as const)('the workbench with the pane in it, %s', async (locale) => {
    await using open = await openWorkbench({ locale });
    await open.frame.getByRole('button').first().waitFor();
    await open.page.waitForTimeout(SETTLED);
    expect(open.trouble).toEqual(NO_TROUBLE);
  });

  it('the user guide', async () => {
    await using open = await newPage();
    await open.page.goto(`${origin}/help.html`);
    expect(await open.page.title()).toContain('安居台账');
    expect(open.trouble).toEqual(NO_TROUBLE);
  });

  it('the pane in a browser of its own says where it belongs', async () => {
    await using open = await newPage();
    await open.page.goto(`${origin}/taskpane.html`);
    await open.page.waitForFunction(() => document.body.innerText.includes('Excel'));
    expect(open.trouble).toEqual(NO_TROUBLE);
  });
});
