import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const GUARD = new vm.Script(readFileSync('taskpane/guard.js', 'utf8'));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** An element as far as the guard knows elements. */
interface Element {
  style: object;
  innerHTML: string;
  text: string;
  setAttribute: () => void;
  appendChild: (child: Element | string) => void;
}

function newElement(): Element {
  const element: Element = {
    style: {},
    innerHTML: '',
    text: '',
    setAttribute: () => undefined,
    appendChild: (child) => {
      element.text += typeof child === 'string' ? child : child.text;
    },
  };
  return element;
}

/** Runs the guard in a page that was opened so many milliseconds ago. */
function guardedPage(passed: number, more: object = {}) {
  const pane = newElement();
  const document = {
    body: newElement(),
    getElementById: () => pane,
    createElement: newElement,
    createTextNode: (text: string) => text,
  };
  const page: Record<string, unknown> = {
    ...{ document, setTimeout, performance: { now: () => passed } },
    navigator: { language: 'zh-CN' },
    ...more,
  };
  Object.assign(page, { window: page });
  GUARD.runInNewContext(page);
  const { anjuGuard } = page as unknown as { anjuGuard: { started: boolean } };
  return { pane, guard: anjuGuard };
}

describe('a pane that does not begin', () => {
  it.each([
    ['at once', 0],
    ['after six seconds', 6_000],
    ['after 12.9 seconds', 12_900],
  ])('is explained 13 s after the page was opened, when the guard came %s', (_, passed) => {
    const { pane } = guardedPage(passed);
    vi.advanceTimersByTime(12_999 - passed);
    expect(pane.text).toBe('');
    vi.advanceTimersByTime(1);
    expect(pane.text).toMatch(/没有加载完.*office\.js.*重试/);
  });

  it('is explained at once when the guard itself came too late', () => {
    const { pane } = guardedPage(20_000);
    vi.advanceTimersByTime(0);
    expect(pane.text).toMatch(/没有加载完/);
  });

  it('is explained after 13 s where nobody knows when the page was opened', () => {
    const { pane } = guardedPage(0, { performance: undefined });
    vi.advanceTimersByTime(13_000);
    expect(pane.text).toMatch(/没有加载完/);
  });
});

it('a pane that begins late, but before that, is never explained', () => {
  const { pane, guard } = guardedPage(200);
  vi.advanceTimersByTime(12_799);
  guard.started = true;
  vi.advanceTimersByTime(60_000);
  expect(pane.text).toBe('');
});
