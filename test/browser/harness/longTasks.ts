import type { Frame } from 'playwright-core';

const KEPT = '__longTasks';

type Keeper = Record<typeof KEPT, number[]>;

/** Begins to note how long the frame's main thread is blocked at a time. Returns what reads the durations, in ms. */
export async function observeLongTasks(frame: Frame): Promise<() => Promise<readonly number[]>> {
  await frame.evaluate((kept) => {
    const durations: number[] = [];
    (window as unknown as Record<string, number[]>)[kept] = durations;
    new PerformanceObserver((list) => {
      durations.push(...list.getEntries().map((entry) => Math.round(entry.duration)));
    }).observe({ type: 'longtask' });
  }, KEPT);
  return () => frame.evaluate((kept) => (window as unknown as Keeper)[kept as typeof KEPT], KEPT);
}
