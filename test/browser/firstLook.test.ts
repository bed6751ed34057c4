import { describe, expect, it } from 'vitest';
import { graveBarriers } from './harness/accessibility';
import { observeLongTasks } from './harness/longTasks';
import { keepPicture } from './harness/screenshot';
import { openWorkbench } from './harness/workbench';

const LONGEST_TASK = 200;

describe('the pane as one first sees it', () => {
  it.each(['zh-CN', 'en-US'] as const)('has no grave barrier for anyone, %s', async (locale) => {
    await using open = await openWorkbench({ locale });
    await open.frame.getByRole('button').first().waitFor();
    await keepPicture(open.page, `first-look-${locale}`);
    expect(await graveBarriers(open.frame)).toEqual([]);
  });

  it.each(['zh-CN', 'en-US'] as const)(
    'at 320 px nothing to scroll to the side, %s',
    async (locale) => {
      await using open = await openWorkbench({ locale });
      await open.frame.getByRole('button').first().waitFor();
      await (
        await open.frame.frameElement()
      ).evaluate((element) => {
        const narrow =
          'position: fixed; inset: 0 auto auto 0; border: 0; width: 320px; height: 640px';
        (element as HTMLIFrameElement).style.cssText = narrow;
      });
      await open.frame.waitForFunction(() => innerWidth === 320);
      expect(await open.frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );

  it('rests without long tasks', async () => {
    await using open = await openWorkbench();
    await open.frame.getByRole('button').first().waitFor();
    const durations = await observeLongTasks(open.frame);
    await open.page.waitForTimeout(3_000);
    expect((await durations()).filter((each) => each > LONGEST_TASK)).toEqual([]);
  });
});
