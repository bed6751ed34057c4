import type { Browser } from 'playwright-core';
import { type BigPane, PAGE_SCRIPT } from './openBigPane';
import { longest, turnsDuring } from './mainThread';

/** What a clerk does with a big workbook, in this order. */
export const STAGES = ['check', 'findings', 'search', 'plan', 'write', 'restore'] as const;
export type Stage = (typeof STAGES)[number];

export interface StageReport {
  readonly stage: Stage;
  readonly seconds: number;
  /** Round trips to Excel that the pane waited for. */
  readonly syncs: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  /** The longest turn of the pane's main thread, in ms of processor time. */
  readonly longestTurn: number;
}

const LISTED = '[role="listbox"], [role="list"], [role="grid"], [role="tree"]';

/** Each stage presses what a clerk presses and waits for what a clerk sees. */
const acts: Readonly<Record<Stage, (pane: BigPane) => Promise<void>>> = {
  check: async ({ frame }) => {
    await frame.getByRole('button', { name: '检查', exact: true }).click();
    await frame.getByText('检查完毕').first().waitFor();
  },
  findings: async ({ frame }) => {
    await frame.getByRole('tab', { name: '问题', exact: true }).click();
    await frame.locator(LISTED).first().waitFor();
    await frame.waitForTimeout(PAUSE);
  },
  search: async ({ frame }) => {
    await frame.getByRole('searchbox').first().fill('张');
    await frame.waitForTimeout(PAUSE);
  },
  plan: async ({ frame }) => {
    await frame.getByRole('tab', { name: '名单和台账', exact: true }).click();
    const card = frame.getByRole('group', { name: '生成名单和台账', exact: true });
    await card.getByRole('button', { name: '预览', exact: true }).click();
    await frame.getByRole('button', { name: '确认写入' }).waitFor();
  },
  write: async ({ frame }) => {
    await frame.getByRole('button', { name: '确认写入' }).click();
    await frame
      .getByText(/已写入 \d+ 张表/)
      .first()
      .waitFor();
  },
  restore: async ({ frame }) => {
    await frame.getByRole('button', { name: '还原', exact: true }).click();
    await frame.getByRole('button', { name: '确认还原' }).click();
    await frame.getByText('已还原：').first().waitFor();
  },
};

/** Long enough for what follows a key that is pressed. */
const PAUSE = 1_500;

/** Does one stage and says what it cost. */
export async function runStage(
  browser: Browser,
  pane: BigPane,
  stage: Stage,
): Promise<StageReport> {
  const { frame, excel } = pane;
  await excel.evaluate(({ engine }) => {
    engine.counters.reset();
  });
  const begun = performance.now();
  let seconds = 0;
  const turns = await turnsDuring(browser, frame, PAGE_SCRIPT, async () => {
    await acts[stage](pane);
    seconds = (performance.now() - begun) / 1000;
  });
  const counted = await excel.evaluate(({ engine: { counters } }) => {
    const { syncs, largestRequest, largestResponse } = counters;
    return { syncs, largestRequest, largestResponse };
  });
  return { stage, seconds, ...counted, longestTurn: longest(turns) };
}
