import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { officeArrival, patienceAt } from '../../../taskpane/office/officeReady';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** An office.js that answers after so many milliseconds. */
function officeAfter(milliseconds: number, host: string | null = 'Excel'): void {
  const onReady = () =>
    new Promise((resolve) => {
      setTimeout(() => {
        resolve({ host });
      }, milliseconds);
    });
  vi.stubGlobal('Office', { HostType: { Excel: 'Excel' }, onReady });
}

describe('waiting for Office', () => {
  it.each([
    ['a pane that comes at once', 0, 13_000],
    ['one that comes after six seconds', 6_000, 7_000],
    ['one that comes at the very end', 12_999, 300],
    ['one that comes too late', 20_000, 300],
  ])('leaves %s its time', (_, passed, patience) => {
    expect(patienceAt(passed)).toBe(patience);
  });

  it.each([
    ['late, but before that', 12_999, 0],
    ['after that', 13_001, 1],
    ['very late', 90_000, 1],
  ])('explains nothing too early: Excel answers %s', async (_, answers, explanations) => {
    officeAfter(answers);
    const explain = vi.fn();
    const arrival = officeArrival(13_000, explain);
    await vi.advanceTimersByTimeAsync(answers);
    expect(await arrival).toBe('ready');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(explain).toHaveBeenCalledTimes(explanations);
  });

  it('knows at once that there is no office.js, or no Excel around it', async () => {
    const explain = vi.fn();
    expect(await officeArrival(13_000, explain)).toBe('missing');
    officeAfter(0, null);
    const arrival = officeArrival(13_000, explain);
    await vi.advanceTimersByTimeAsync(0);
    expect(await arrival).toBe('outside');
    expect(explain).not.toHaveBeenCalled();
  });

  it('takes an office.js that fails for a silent one', async () => {
    vi.stubGlobal('Office', { onReady: () => Promise.reject(new Error('no')) });
    expect(await officeArrival(13_000, vi.fn())).toBe('silent');
  });
});
