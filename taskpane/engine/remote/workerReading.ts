import type { CellValue } from '../../../src/domain/cell';
import type { CellChange, PlannedRow, WritePlan } from '../../../src/domain/writePlan';
import { JobRefused } from '../../../src/jobs/jobRefused';
import { type SheetHead, Stopped } from '../../../src/workbook/port';
import { throwIfStopped } from '../../../src/workbook/stopped';
import { EngineConnection, type EngineWorker } from './engineConnection';
import { plannedShape } from './plannedShape';
import { slices } from './slices';

/** What every engine in a worker answers: it takes a workbook in, and hands out what was planned in pieces. */
export interface RemoteReading {
  begin(workbook: string, heads: readonly SheetHead[]): Promise<void>;
  rows(sheet: number, fromRow: number, rows: readonly (readonly CellValue[])[]): Promise<void>;
  /** The plan last previewed without the rows of new sheets and without changes of cells. */
  plannedFrame(): Promise<WritePlan>;
  /** Changes `from` to `from + count` of a write that changes cells. */
  plannedChanges(write: number, from: number, count: number): Promise<readonly CellChange[]>;
  plannedRows(write: number, from: number, count: number): Promise<readonly PlannedRow[]>;
}

/** Chinese sentences for whoever waits when a worker is ended, and for who asks too early. */
export interface ReadingWords {
  readonly begunAgain: string;
  readonly stopped: string;
  readonly replaced: string;
  readonly closed: string;
  readonly notRead: string;
}

/** A result that is worked out beside the one at hand, then taken in its place or dropped. */
interface Aside<Remote, Result> {
  readonly ask: (held: EngineConnection<Remote>) => Promise<Result>;
  readonly take: (held: EngineConnection<Remote>) => Promise<void>;
  readonly drop: (held: EngineConnection<Remote>) => Promise<void>;
}

/**
 * A result in a worker. Every reading of the workbook goes to a new worker; the one that holds the result at hand
 * answers until a new result has come, and is then ended. So work that is stopped, refused or crashes takes nothing
 * away: its worker is ended and the result before it stays.
 */
export abstract class WorkerReading<Remote extends RemoteReading> {
  protected holding: EngineConnection<Remote> | undefined;
  protected arriving: EngineConnection<Remote> | undefined;

  constructor(
    private readonly startWorker: () => EngineWorker,
    protected readonly words: ReadingWords,
  ) {}

  begin(workbook: string, heads: readonly SheetHead[]): Promise<void> {
    this.arriving?.end(new Stopped(this.words.begunAgain));
    this.arriving = this.connected();
    return asReading(this.arriving).call('begin', workbook, heads);
  }

  async rows(
    sheet: number,
    fromRow: number,
    rows: readonly (readonly CellValue[])[],
  ): Promise<void> {
    const reading = asReading(this.reading());
    for (const slice of slices(rows)) {
      await reading.call('rows', sheet, fromRow + slice.from, slice.rows);
    }
  }

  async plannedShape(): Promise<WritePlan> {
    const held = asReading(this.held());
    return plannedShape({
      frame: () => held.call('plannedFrame'),
      changes: (...piece) => held.call('plannedChanges', ...piece),
    });
  }

  async plannedRows(write: number, from: number, count: number): Promise<readonly PlannedRow[]> {
    return asReading(this.held()).call('plannedRows', write, from, count);
  }

  /** Ends the workers; the next call knows of nothing that was read. */
  terminate(): void {
    const ended = new Stopped(this.words.closed);
    this.holding?.end(ended);
    this.arriving?.end(ended);
    this.holding = undefined;
    this.arriving = undefined;
  }

  /** The worker with the result at hand. */
  protected abstract held(): EngineConnection<Remote>;

  protected connected(): EngineConnection<Remote> {
    return new EngineConnection<Remote>(this.startWorker());
  }

  /** The worker that is being read into. */
  protected reading(): EngineConnection<Remote> {
    if (this.arriving?.hasEnded === false) return this.arriving;
    throw new JobRefused(this.words.notRead);
  }

  /** Asks the worker that was read into for a result, which is then the one at hand. Stopping ends that worker. */
  protected async taken<Result>(
    ask: (reading: EngineConnection<Remote>) => Promise<Result>,
    signal: AbortSignal | undefined,
  ): Promise<Result> {
    throwIfStopped(signal);
    const asked = this.reading();
    const stop = (): void => {
      asked.end(new Stopped(this.words.stopped));
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const result = await ask(asked);
      this.hold(asked);
      return result;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /**
   * Asks the worker that holds the result at hand for another one, which stands aside until it is taken: the worker,
   * which cannot be interrupted, throws it away when it comes after the person has stopped waiting.
   */
  protected async takenOfHeld<Result>(
    { ask, take, drop }: Aside<Remote, Result>,
    signal: AbortSignal | undefined,
  ): Promise<Result> {
    throwIfStopped(signal);
    const held = this.held();
    try {
      const result = await this.untilStopped(ask(held), signal);
      await take(held);
      return result;
    } catch (error) {
      // A worker that has ended meanwhile has nothing to drop.
      if (error instanceof Stopped) drop(held).catch(() => undefined);
      throw error;
    }
  }

  /** What was asked for, or Stopped as soon as the person stops waiting. */
  protected untilStopped<Result>(
    asked: Promise<Result>,
    signal: AbortSignal | undefined,
  ): Promise<Result> {
    return untilStopped(asked, signal, this.words.stopped);
  }

  private hold(asked: EngineConnection<Remote>): void {
    this.holding?.end(new Stopped(this.words.replaced));
    this.holding = asked;
    if (this.arriving === asked) this.arriving = undefined;
  }
}

/** The part of an engine that every engine has. */
function asReading(connection: EngineConnection<never>): EngineConnection<RemoteReading> {
  return connection;
}

/** What was asked for, or Stopped with this sentence as soon as the person stops waiting. */
function untilStopped<T>(
  asked: Promise<T>,
  signal: AbortSignal | undefined,
  sentence: string,
): Promise<T> {
  if (signal === undefined) return asked;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new Stopped(sentence));
    };
    signal.addEventListener('abort', stop, { once: true });
    asked.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
