import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longest, turnsDuring } from '../../bench/pane/mainThread';
import { slowness } from '../../bench/pane/slowness';
import { en } from '../../taskpane/texts/en';
import { zh } from '../../taskpane/texts/zh';
import { graveBarriers } from './harness/accessibility';
import { keepPicture } from './harness/screenshot';
import { Tour } from './harness/tour';
import { openWorkbench, type OpenWorkbench } from './harness/workbench';

/** ms of processor time on an ordinary machine; what busy neighbours cost of that is measured on the same page. */
const LONGEST_TURN = 200;
/** How long the pane is watched at rest, in ms. */
const REST = 3_000;
/** No script is left out of account. */
const NOBODY = 'none.js';
/** The window of 1366 × 768 pixels at 200 %. */
const ZOOMED = { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 };

const locales = [
  { locale: 'zh-CN', texts: zh },
  { locale: 'en-US', texts: en },
] as const;

describe.each(locales)('the pane as one first sees it, $locale', ({ locale, texts }) => {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openWorkbench({ locale });
    await new Tour(open, texts).arrives('welcome');
  });

  afterAll(() => open[Symbol.asyncDispose]());

  it('has no grave barrier for anyone', async () => {
    await keepPicture(open.page, `first-look-${locale}`);
    expect(await graveBarriers(open.frame)).toEqual([]);
  });

  it('rests: no turn of the main thread is long, neither its own nor one of the page around it', async () => {
    const browser = open.page.context().browser()!;
    const turns = await turnsDuring(browser, open.frame, NOBODY, () =>
      open.page.waitForTimeout(REST),
    );
    expect(longest(turns)).toBeLessThan(LONGEST_TURN * (await slowness(open.frame)));
  });

  it('at 320 px has nothing to scroll to the side', async () => {
    const element = await open.frame.frameElement();
    await element.evaluate((frame) => {
      const narrow =
        'position: fixed; inset: 0 auto auto 0; border: 0; width: 320px; height: 640px';
      (frame as HTMLIFrameElement).style.cssText = narrow;
    });
    await open.frame.waitForFunction(() => innerWidth === 320);
    expect(await open.frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

/** Runs in a frame: what stands out of it to the right, by tag and words. */
function cutOff(selector: string): string[] {
  const outside = [...document.querySelectorAll(selector)].filter(
    (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
  );
  return outside.map(({ tagName, textContent }) => `${tagName}: ${textContent.slice(0, 30)}`);
}

describe.each(locales)('at 200 % zoom, $locale', ({ locale, texts }) => {
  it('nothing of the pane and of the page around it is cut off at the side', async () => {
    await using open = await openWorkbench({ locale }, ZOOMED);
    await new Tour(open, texts).arrives('welcome');
    await keepPicture(open.page, `first-look-zoomed-${locale}`);
    expect(await open.page.evaluate(cutOff, '.title-bar *, .task-pane, .task-pane *')).toEqual([]);
    expect(await open.frame.evaluate(cutOff, '#anju-pane *')).toEqual([]);
  });
});
