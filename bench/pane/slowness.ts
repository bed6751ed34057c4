import type { Frame } from 'playwright-core';

/** What the piece of work takes on the machine on which docs/benchmarks.md was measured, when nothing else runs; ms. */
const ORDINARY = 17;
const RUNS = 5;

/**
 * How many times slower than an ordinary office machine this one is just now, at least 1: busy neighbours cost
 * processor time too, for they share caches and cores.
 */
export async function slowness(frame: Frame): Promise<number> {
  const fastest = await frame.evaluate((runs) => {
    const row = (_: unknown, index: number): unknown[] => [`李四${index}`, index, 'B级', ''];
    const text = JSON.stringify(Array.from({ length: 20_000 }, row));
    const times = Array.from({ length: runs }, () => {
      const begun = performance.now();
      for (let repeat = 0; repeat < 4; repeat += 1) JSON.parse(text);
      return performance.now() - begun;
    });
    return Math.min(...times);
  }, RUNS);
  return Math.max(1, fastest / ORDINARY);
}
