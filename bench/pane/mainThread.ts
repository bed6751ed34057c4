import type { Browser, Frame } from 'playwright-core';

/** One turn of the main thread, in ms of processor time: what it worked itself, however busy the machine is. */
export interface Turn {
  readonly processor: number;
  readonly wall: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, also the next two. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing'];
const MARK = 'anju-main-thread';

/**
 * The turns that a frame's main thread took while something was done, without those in which `others` (the end of a
 * script's address) ran: pages of one site share the thread, and the page that plays Excel is no part of the pane.
 */
export async function turnsDuring(
  browser: Browser,
  frame: Frame,
  others: string,
  work: () => Promise<void>,
): Promise<readonly Turn[]> {
  await browser.startTracing(frame.page(), { categories: CATEGORIES });
  await frame.evaluate((mark) => performance.mark(mark), MARK);
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return turnsOf(trace.traceEvents, others);
}

function turnsOf(events: readonly TraceEvent[], others: string): readonly Turn[] {
  const mark = events.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error('the trace does not name the main thread');
  const ofThread = events.filter(({ pid, tid, ph }) => {
    return pid === mark.pid && tid === mark.tid && ph === 'X';
  });
  const calls = ofThread.filter(({ args }) => args?.data?.url?.endsWith(others) === true);
  const foreign = calls.map(({ ts }) => ts).sort((a, b) => a - b);
  let next = 0;
  // The turns at both ends of a trace may lack their processor time.
  const measured = outermost(ofThread).filter(({ tdur }) => tdur !== undefined);
  if (measured.length === 0) throw new Error('the trace tells no processor time');
  return measured.flatMap(({ ts, dur = 0, tdur = 0 }) => {
    while ((foreign[next] ?? Infinity) < ts) next += 1;
    const isForeign = (foreign[next] ?? Infinity) < ts + dur;
    return isForeign ? [] : [{ processor: tdur / 1000, wall: dur / 1000 }];
  });
}

/** Turns that are no part of another: a dialog or a debugger can nest them. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const turns = events.filter(({ name }) => name.endsWith('RunTask')).sort((a, b) => a.ts - b.ts);
  let end = 0;
  return turns.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/** Longest processor time of a turn, in ms. */
export function longest(turns: readonly Turn[]): number {
  return turns.reduce((most, { processor }) => Math.max(most, processor), 0);
}
