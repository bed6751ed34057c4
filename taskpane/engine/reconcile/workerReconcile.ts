import type { CellValue } from '../../../src/domain/cell';
import type { PlannedRow, WritePlan } from '../../../src/domain/writePlan';
import { JobRefused } from '../../../src/jobs/jobRefused';
import { type SheetHead, Stopped } from '../../../src/workbook/port';
import { throwIfStopped } from '../../../src/workbook/stopped';
import type { PlanPreview } from '../paneEngine';
import { EngineConnection, type EngineWorker } from '../remote/engineConnection';
import { plannedShape } from '../remote/plannedShape';
import { slices } from '../remote/slices';
import type * as Pane from './reconcileEngine';
import type { RemoteReconcile } from './remoteReconcile';

type Connection = EngineConnection<RemoteReconcile>;

/**
 * The comparison in a worker. Every reading of the workbook goes to a new worker; the one that holds the comparison at
 * hand answers until a new one has succeeded, and is then ended. What is stopped, refused or crashes takes
 * nothing away.
 */
export class WorkerReconcile implements Pane.ReconcileEngine {
  private holding: Connection | undefined;
  private arriving: Connection | undefined;

  constructor(private readonly startWorker: () => EngineWorker) {}

  begin(workbook: string, heads: readonly SheetHead[]): Promise<void> {
    this.arriving?.end(new Stopped('又开始了一次比对，这一次已停止。'));
    this.arriving = new EngineConnection<RemoteReconcile>(this.startWorker());
    return this.arriving.call('begin', workbook, heads);
  }

  async rows(
    sheet: number,
    fromRow: number,
    rows: readonly (readonly CellValue[])[],
  ): Promise<void> {
    const reading = this.reading();
    for (const slice of slices(rows)) {
      await reading.call('rows', sheet, fromRow + slice.from, slice.rows);
    }
  }

  addFile(name: string, content: Blob): Promise<void> {
    return this.asked(() => this.reading().call('addFile', name, content));
  }

  removeFile(name: string): Promise<void> {
    return this.asked(() => this.reading().call('removeFile', name));
  }

  sources(request: Pane.ReadingRequest): Promise<Pane.SourceList> {
    return this.asked(() => this.reading().call('sources', request));
  }

  async compare(request: Pane.CompareRequest, signal?: AbortSignal): Promise<Pane.Comparison> {
    throwIfStopped(signal);
    const comparing = this.reading();
    const stop = (): void => {
      comparing.end(new Stopped('已停止比对，工作簿没有改动。'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const comparison = await comparing.call('compare', request);
      this.hold(comparing);
      return comparison;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  lines(query: Pane.LineQuery): Promise<Pane.LineList> {
    return this.asked(() => this.held().call('lines', query));
  }

  lineRows(query: Pane.LineQuery, from: number, count: number): Promise<readonly Pane.LineRow[]> {
    return this.asked(() => this.held().call('lineRows', query, from, count));
  }

  plan(request: Pane.PlanRequest): Promise<PlanPreview> {
    return this.asked(() => this.held().call('plan', request));
  }

  async plannedShape(): Promise<WritePlan> {
    const held = this.held();
    return plannedShape({
      frame: () => held.call('plannedFrame'),
      changes: (...piece) => held.call('plannedChanges', ...piece),
    });
  }

  plannedRows(write: number, from: number, count: number): Promise<readonly PlannedRow[]> {
    return this.asked(() => this.held().call('plannedRows', write, from, count));
  }

  /** Ends the workers; the next call knows of nothing that was read. */
  terminate(): void {
    const ended = new Stopped('比对程序已关闭。');
    this.holding?.end(ended);
    this.arriving?.end(ended);
    this.holding = undefined;
    this.arriving = undefined;
  }

  /** The worker with the latest reading of the workbook: the one that is being read into, else that with the result. */
  private reading(): Connection {
    if (this.arriving?.hasEnded === false) return this.arriving;
    if (this.holding?.hasEnded === false) return this.holding;
    throw new JobRefused('还没有读入工作簿，请重新比对。');
  }

  private held(): Connection {
    if (this.holding?.hasEnded === false) return this.holding;
    throw new JobRefused('还没有比对结果，请先点“比对”。');
  }

  private hold(compared: Connection): void {
    if (this.holding !== compared) this.holding?.end(new Stopped('已有新的比对结果。'));
    this.holding = compared;
    if (this.arriving === compared) this.arriving = undefined;
  }

  private async asked<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    return question();
  }
}
