import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Slices } from '../../../workbench/grid/slices';

/** Longer than a slice may take, in ms. */
const LONG = 100;

let clock = 0;
let done: string[] = [];
let slices: Slices;

beforeEach(() => {
  vi.useFakeTimers();
  clock = 0;
  done = [];
  slices = new Slices(
    (slice) => {
      done.push('(');
      slice();
      done.push(')');
    },
    () => clock,
  );
});

afterEach(() => {
  vi.useRealTimers();
});

/** Three steps that take `duration` each. */
function* steps(name: string, duration: number): Generator<void> {
  for (const step of [1, 2, 3]) {
    clock += duration;
    done.push(`${name}${step}`);
    yield;
  }
}

it('does short work at once', () => {
  slices.add(steps('甲', 1));
  expect(done.join('')).toBe('(甲1甲2甲3)');
  expect(vi.getTimerCount()).toBe(0);
});

it('gives way after each long step, and keeps the order', () => {
  slices.add(steps('甲', LONG));
  slices.add(steps('乙', 1));
  expect(done.join('')).toBe('(甲1)');
  vi.runAllTimers();
  expect(done.join('')).toBe('(甲1)(甲2)(甲3)(乙1乙2乙3)');
});

it('does what is left when asked to', () => {
  slices.add(steps('甲', LONG));
  slices.finish();
  expect(done.join('')).toBe('(甲1)(甲2甲3)');
  expect(vi.getTimerCount()).toBe(0);
});

it('drops what is left when it is stopped', () => {
  slices.add(steps('甲', LONG));
  slices.stop();
  vi.runAllTimers();
  expect(done.join('')).toBe('(甲1)');
});
